/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/` */
export interface SubMchid {
  /** 平台收付通·保险理赔 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
