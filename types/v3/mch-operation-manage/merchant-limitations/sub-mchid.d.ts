/** `v3/mch-operation-manage/merchant-limitations/sub-mchid/` */
export interface SubMchid {
  /** 商户尽职调查与管控：查询子商户管控情况 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
