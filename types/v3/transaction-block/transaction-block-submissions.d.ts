/** `v3/transaction-block/transaction-block-submissions/` */
export interface TransactionBlockSubmissions {
  _block_submission_id_: import('./transaction-block-submissions/_block_submission_id_.js').BlockSubmissionId
  subMchid: import('./transaction-block-submissions/sub-mchid.js').SubMchid
}
