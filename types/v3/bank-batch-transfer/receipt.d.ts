/** `v3/bank-batch-transfer/receipt/` */
export interface Receipt {
  /** 银行模式电子回单：受理明细电子回单、查询明细电子回单受理结果 */
  detailReceipts: import('./receipt/detail-receipts.js').DetailReceipts
  /** 银行模式电子回单：受理汇总电子回单、查询汇总电子回单受理结果 */
  summaryReceipts: import('./receipt/summary-receipts.js').SummaryReceipts
}
