/** `v3/mch-manage/` */
export interface MchManage {
  /** 商户管理记录 */
  mchManageRecords: import('./mch-manage/mch-manage-records.js').MchManageRecords
  /** 商户管理记录 */
  submissionFiles: import('./mch-manage/submission-files.js').SubmissionFiles
}
