/** `v3/platsolution/ecommerce/settle/` */
export interface Settle {
  prepaySettleOrders: import('./settle/prepay-settle-orders.js').PrepaySettleOrders
}
