/** `v3/transaction-block/transaction-block-records/` */
export interface TransactionBlockRecords {
  /** 交易拦截记录：查询子商户交易拦截记录详情 */
  _block_record_id_: import('./transaction-block-records/_block_record_id_.js').BlockRecordId
  /** 交易拦截记录 */
  subMchid: import('./transaction-block-records/sub-mchid.js').SubMchid
}
