/** `v3/platsolution/ecommerce/recharges/` */
export interface Recharges {
  apply: import('./recharges/apply.js').Apply
  outRechargeNo: import('./recharges/out-recharge-no.js').OutRechargeNo
}
