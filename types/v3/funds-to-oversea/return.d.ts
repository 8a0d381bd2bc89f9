/** `v3/funds-to-oversea/return/` */
export interface Return {
  returnOrders: import('./return/return-orders.js').ReturnOrders
}
