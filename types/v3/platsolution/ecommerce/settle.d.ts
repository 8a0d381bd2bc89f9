/** `v3/platsolution/ecommerce/settle/` */
export interface Settle {
  /** 平台收付通·个人收款：个人收款-申请批量结算 */
  prepaySettleOrders: import('./settle/prepay-settle-orders.js').PrepaySettleOrders
}
