/** `v3/recharge/bank-transfer-recharges/` */
export interface BankTransferRecharges {
  /** 商家充值：申请银行转账充值 */
  apply: import('./bank-transfer-recharges/apply.js').Apply
  /** 商家充值 */
  outRechargeNo: import('./bank-transfer-recharges/out-recharge-no.js').OutRechargeNo
}
