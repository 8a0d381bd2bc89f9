/** `v3/funds-to-oversea/` */
export interface FundsToOversea {
  /** 平台收付通·跨境付款：获取购付汇账单文件下载链接 */
  billDownloadUrl: import('./funds-to-oversea/bill-download-url.js').BillDownloadUrl
  /** 平台收付通·跨境付款：申请资金出境 */
  orders: import('./funds-to-oversea/orders.js').Orders
  /** 平台收付通·跨境付款 */
  return: import('./funds-to-oversea/return.js').Return
  /** 平台收付通·跨境付款 */
  transactions: import('./funds-to-oversea/transactions.js').Transactions
}
