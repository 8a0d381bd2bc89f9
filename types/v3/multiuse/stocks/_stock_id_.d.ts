/** `v3/multiuse/stocks/{stock_id}/` */
export interface StockId {
  refundFlow: import('./_stock_id_/refund-flow.js').RefundFlow
  sendFlow: import('./_stock_id_/send-flow.js').SendFlow
  useFlow: import('./_stock_id_/use-flow.js').UseFlow
}
