/** `v3/brand/profitsharing/` */
export interface Profitsharing {
  brandConfigs: import('./profitsharing/brand-configs.js').BrandConfigs
  finishOrder: import('./profitsharing/finish-order.js').FinishOrder
  orders: import('./profitsharing/orders.js').Orders
  receivers: import('./profitsharing/receivers.js').Receivers
  returnorders: import('./profitsharing/returnorders.js').Returnorders
}
