/** `v3/ecommerce/profitsharing/` */
export interface Profitsharing {
  /** 平台收付通·分账：请求售后服务分账、查询售后服务分账结果 */
  afterSalesOrders: import('./profitsharing/after-sales-orders.js').AfterSalesOrders
  /** 平台收付通·分账：完结分账 */
  finishOrder: import('./profitsharing/finish-order.js').FinishOrder
  /** 平台收付通·分账：请求分账、查询分账结果 */
  orders: import('./profitsharing/orders.js').Orders
  /** 平台收付通·分账 */
  receivers: import('./profitsharing/receivers.js').Receivers
  /** 平台收付通·分账：请求分账回退、查询分账回退结果 */
  returnorders: import('./profitsharing/returnorders.js').Returnorders
}
