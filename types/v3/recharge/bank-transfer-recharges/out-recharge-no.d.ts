/** `v3/recharge/bank-transfer-recharges/out-recharge-no/` */
export interface OutRechargeNo {
  /** 商家充值：查询银行转账充值结果 */
  _out_recharge_no_: import('./out-recharge-no/_out_recharge_no_.js').OutRechargeNoValue
}
