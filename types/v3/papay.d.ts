/** `v3/papay/` */
export interface Papay {
  /** 委托代扣 */
  contracts: import('./papay/contracts.js').Contracts
  /** 保险商户委托代扣 */
  insurancePay: import('./papay/insurance-pay.js').InsurancePay
  /** 保险商户委托代扣·签约 */
  insuranceSign: import('./papay/insurance-sign.js').InsuranceSign
  /** 委托代扣 */
  pay: import('./papay/pay.js').Pay
  /** 委托代扣·预约扣费签约 */
  scheduledDeductSign: import('./papay/scheduled-deduct-sign.js').ScheduledDeductSign
  /** 委托代扣 */
  sign: import('./papay/sign.js').Sign
}
