/** `v3/mch-manage/mch-manage-records/sub-mchid/` */
export interface SubMchid {
  /** 商户管理记录：分页查询子商户名下的商户管理记录 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
