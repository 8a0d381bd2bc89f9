/** `v3/catering/` */
export interface Catering {
  orders: import('./catering/orders.js').Orders
}
