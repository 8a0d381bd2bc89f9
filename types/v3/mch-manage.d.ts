/** `v3/mch-manage/` */
export interface MchManage {
  mchManageRecords: import('./mch-manage/mch-manage-records.js').MchManageRecords
  submissionFiles: import('./mch-manage/submission-files.js').SubmissionFiles
}
