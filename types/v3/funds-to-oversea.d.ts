/** `v3/funds-to-oversea/` */
export interface FundsToOversea {
  billDownloadUrl: import('./funds-to-oversea/bill-download-url.js').BillDownloadUrl
  orders: import('./funds-to-oversea/orders.js').Orders
  return: import('./funds-to-oversea/return.js').Return
  transactions: import('./funds-to-oversea/transactions.js').Transactions
}
