/** `v3/transaction-block/transaction-block-records/` */
export interface TransactionBlockRecords {
  _block_record_id_: import('./transaction-block-records/_block_record_id_.js').BlockRecordId
  subMchid: import('./transaction-block-records/sub-mchid.js').SubMchid
}
