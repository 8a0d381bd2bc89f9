/** `v3/mch-manage/mch-manage-records/` */
export interface MchManageRecords {
  /** 商户管理记录：查询子商户下指定商户管理记录 */
  _manage_record_id_: import('./mch-manage-records/_manage_record_id_.js').ManageRecordId
  /** 商户管理记录 */
  subMchid: import('./mch-manage-records/sub-mchid.js').SubMchid
}
