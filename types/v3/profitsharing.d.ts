/** `v3/profitsharing/` */
export interface Profitsharing {
  /** 分账：申请分账账单 */
  bills: import('./profitsharing/bills.js').Bills
  /** 分账 */
  merchantConfigs: import('./profitsharing/merchant-configs.js').MerchantConfigs
  /** 分账：请求分账 */
  orders: import('./profitsharing/orders.js').Orders
  /** 分账 */
  receivers: import('./profitsharing/receivers.js').Receivers
  /** 分账：请求分账回退 */
  returnOrders: import('./profitsharing/return-orders.js').ReturnOrders
  /** 分账 */
  transactions: import('./profitsharing/transactions.js').Transactions
}
