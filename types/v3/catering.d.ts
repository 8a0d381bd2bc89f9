/** `v3/catering/` */
export interface Catering {
  /** 微信点餐 */
  orders: import('./catering/orders.js').Orders
}
