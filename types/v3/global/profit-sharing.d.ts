/** `v3/global/profit-sharing/` */
export interface ProfitSharing {
  /** 境外支付·分账：获取分账账单文件下载地址 */
  billDownloadUrl: import('./profit-sharing/bill-download-url.js').BillDownloadUrl
  /** 境外支付·分账：请求分账 */
  orders: import('./profit-sharing/orders.js').Orders
  /** 境外支付·分账：添加分账接收方、删除分账接收方 */
  receivers: import('./profit-sharing/receivers.js').Receivers
  /** 境外支付·分账 */
  refunds: import('./profit-sharing/refunds.js').Refunds
  /** 境外支付·分账 */
  transactions: import('./profit-sharing/transactions.js').Transactions
}
