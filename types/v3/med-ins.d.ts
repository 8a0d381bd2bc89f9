/** `v3/med-ins/` */
export interface MedIns {
  /** 医保支付：医保自费混合收款下单 */
  orders: import('./med-ins/orders.js').Orders
  /** 医保支付 */
  refunds: import('./med-ins/refunds.js').Refunds
}
