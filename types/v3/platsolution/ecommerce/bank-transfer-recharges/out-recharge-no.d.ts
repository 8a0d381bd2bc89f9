/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/` */
export interface OutRechargeNo {
  /** 平台收付通·二级商户充值：查询银行转账充值结果 */
  _out_recharge_no_: import('./out-recharge-no/_out_recharge_no_.js').OutRechargeNoValue
}
