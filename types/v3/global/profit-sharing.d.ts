/** `v3/global/profit-sharing/` */
export interface ProfitSharing {
  billDownloadUrl: import('./profit-sharing/bill-download-url.js').BillDownloadUrl
  orders: import('./profit-sharing/orders.js').Orders
  receivers: import('./profit-sharing/receivers.js').Receivers
  refunds: import('./profit-sharing/refunds.js').Refunds
  transactions: import('./profit-sharing/transactions.js').Transactions
}
