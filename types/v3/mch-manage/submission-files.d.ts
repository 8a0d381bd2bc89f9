/** `v3/mch-manage/submission-files/` */
export interface SubmissionFiles {
  subMchid: import('./submission-files/sub-mchid.js').SubMchid
}
