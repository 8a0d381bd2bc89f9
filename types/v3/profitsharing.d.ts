/** `v3/profitsharing/` */
export interface Profitsharing {
  bills: import('./profitsharing/bills.js').Bills
  merchantConfigs: import('./profitsharing/merchant-configs.js').MerchantConfigs
  orders: import('./profitsharing/orders.js').Orders
  receivers: import('./profitsharing/receivers.js').Receivers
  returnOrders: import('./profitsharing/return-orders.js').ReturnOrders
  transactions: import('./profitsharing/transactions.js').Transactions
}
