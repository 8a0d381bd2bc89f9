/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/` */
export interface SubMchid {
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
