/** `v3/discount-card/` */
export interface DiscountCard {
  /** 微信先享卡：预受理领卡请求 */
  cards: import('./discount-card/cards.js').Cards
  /** 微信先享卡 */
  orders: import('./discount-card/orders.js').Orders
}
