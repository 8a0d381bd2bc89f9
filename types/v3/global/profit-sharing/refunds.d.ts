/** `v3/global/profit-sharing/refunds/` */
export interface Refunds {
  /** 境外支付·分账：获取分账退款账单下载链接 */
  billDownloadUrl: import('./refunds/bill-download-url.js').BillDownloadUrl
  /** 境外支付·分账：查询可供垫付退款实时余额 */
  refundableBalance: import('./refunds/refundable-balance.js').RefundableBalance
}
