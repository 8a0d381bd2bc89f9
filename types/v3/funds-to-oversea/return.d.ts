/** `v3/funds-to-oversea/return/` */
export interface Return {
  /** 平台收付通·跨境付款：申请资金出境退回 */
  returnOrders: import('./return/return-orders.js').ReturnOrders
}
