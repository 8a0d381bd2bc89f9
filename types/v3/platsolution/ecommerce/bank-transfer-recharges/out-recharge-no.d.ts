/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/` */
export interface OutRechargeNo {
  _out_recharge_no_: import('./out-recharge-no/_out_recharge_no_.js').OutRechargeNoValue
}
