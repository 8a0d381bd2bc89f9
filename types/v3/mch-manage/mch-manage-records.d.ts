/** `v3/mch-manage/mch-manage-records/` */
export interface MchManageRecords {
  _manage_record_id_: import('./mch-manage-records/_manage_record_id_.js').ManageRecordId
  subMchid: import('./mch-manage-records/sub-mchid.js').SubMchid
}
