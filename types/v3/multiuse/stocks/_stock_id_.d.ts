/** `v3/multiuse/stocks/{stock_id}/` */
export interface StockId {
  /** 消费金：下载批次退款明细 */
  refundFlow: import('./_stock_id_/refund-flow.js').RefundFlow
  /** 消费金：下载批次发放明细 */
  sendFlow: import('./_stock_id_/send-flow.js').SendFlow
  /** 消费金：下载核销明细 */
  useFlow: import('./_stock_id_/use-flow.js').UseFlow
}
