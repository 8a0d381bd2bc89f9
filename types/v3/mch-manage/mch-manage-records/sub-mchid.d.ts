/** `v3/mch-manage/mch-manage-records/sub-mchid/` */
export interface SubMchid {
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
