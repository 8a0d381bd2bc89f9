/** `v3/med-ins/` */
export interface MedIns {
  orders: import('./med-ins/orders.js').Orders
  refunds: import('./med-ins/refunds.js').Refunds
}
