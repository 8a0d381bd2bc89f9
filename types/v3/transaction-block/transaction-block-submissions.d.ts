/** `v3/transaction-block/transaction-block-submissions/` */
export interface TransactionBlockSubmissions {
  /** 交易拦截记录：查询交易拦截申诉详情 */
  _block_submission_id_: import('./transaction-block-submissions/_block_submission_id_.js').BlockSubmissionId
  /** 交易拦截记录 */
  subMchid: import('./transaction-block-submissions/sub-mchid.js').SubMchid
}
