/** `v3/mch-manage/submission-files/` */
export interface SubmissionFiles {
  /** 商户管理记录 */
  subMchid: import('./submission-files/sub-mchid.js').SubMchid
}
