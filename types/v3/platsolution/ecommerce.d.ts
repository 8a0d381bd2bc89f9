/** `v3/platsolution/ecommerce/` */
export interface Ecommerce {
  /** 平台收付通·二级商户充值 */
  bankTransferRecharges: import('./ecommerce/bank-transfer-recharges.js').BankTransferRecharges
  /** 平台收付通·保险理赔：开通保险理赔功能 */
  insuranceCompensationContracts: import('./ecommerce/insurance-compensation-contracts.js').InsuranceCompensationContracts
  /** 平台保证金 */
  mchTransfer: import('./ecommerce/mch-transfer.js').MchTransfer
  /** 平台收付通·二级商户充值：添加二级商户可扫码充值员工 */
  rechargeEmployees: import('./ecommerce/recharge-employees.js').RechargeEmployees
  /** 平台收付通·二级商户充值 */
  recharges: import('./ecommerce/recharges.js').Recharges
  /** 平台收付通·个人收款 */
  settle: import('./ecommerce/settle.js').Settle
  /** 平台收付通·二级商户提现 */
  withdraw: import('./ecommerce/withdraw.js').Withdraw
}
