/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/` */
export interface SubMchid {
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
