/** `v3/brand/profitsharing/` */
export interface Profitsharing {
  /** 连锁品牌分账 */
  brandConfigs: import('./profitsharing/brand-configs.js').BrandConfigs
  /** 连锁品牌分账：完结分账 */
  finishOrder: import('./profitsharing/finish-order.js').FinishOrder
  /** 连锁品牌分账：请求分账、查询分账结果 */
  orders: import('./profitsharing/orders.js').Orders
  /** 连锁品牌分账 */
  receivers: import('./profitsharing/receivers.js').Receivers
  /** 连锁品牌分账：请求分账回退、查询分账回退结果 */
  returnorders: import('./profitsharing/returnorders.js').Returnorders
}
