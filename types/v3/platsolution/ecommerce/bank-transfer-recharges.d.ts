/** `v3/platsolution/ecommerce/bank-transfer-recharges/` */
export interface BankTransferRecharges {
  /** 平台收付通·二级商户充值：申请银行转账充值 */
  apply: import('./bank-transfer-recharges/apply.js').Apply
  /** 平台收付通·二级商户充值 */
  outRechargeNo: import('./bank-transfer-recharges/out-recharge-no.js').OutRechargeNo
}
