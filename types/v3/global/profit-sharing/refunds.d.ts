/** `v3/global/profit-sharing/refunds/` */
export interface Refunds {
  billDownloadUrl: import('./refunds/bill-download-url.js').BillDownloadUrl
  refundableBalance: import('./refunds/refundable-balance.js').RefundableBalance
}
