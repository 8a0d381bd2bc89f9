/** `v3/papay/` */
export interface Papay {
  contracts: import('./papay/contracts.js').Contracts
  insurancePay: import('./papay/insurance-pay.js').InsurancePay
  insuranceSign: import('./papay/insurance-sign.js').InsuranceSign
  pay: import('./papay/pay.js').Pay
  scheduledDeductSign: import('./papay/scheduled-deduct-sign.js').ScheduledDeductSign
  sign: import('./papay/sign.js').Sign
}
