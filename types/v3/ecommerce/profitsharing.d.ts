/** `v3/ecommerce/profitsharing/` */
export interface Profitsharing {
  afterSalesOrders: import('./profitsharing/after-sales-orders.js').AfterSalesOrders
  finishOrder: import('./profitsharing/finish-order.js').FinishOrder
  orders: import('./profitsharing/orders.js').Orders
  receivers: import('./profitsharing/receivers.js').Receivers
  returnorders: import('./profitsharing/returnorders.js').Returnorders
}
