/** `v3/discount-card/` */
export interface DiscountCard {
  cards: import('./discount-card/cards.js').Cards
  orders: import('./discount-card/orders.js').Orders
}
