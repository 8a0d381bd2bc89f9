/** `v3/global/refund/partner/recharge-balance/sub-mchid/` */
export interface SubMchid {
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
