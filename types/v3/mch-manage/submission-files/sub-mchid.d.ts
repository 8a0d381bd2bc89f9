/** `v3/mch-manage/submission-files/sub-mchid/` */
export interface SubMchid {
  /** 商户管理记录 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
