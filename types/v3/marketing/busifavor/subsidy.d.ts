/** `v3/marketing/busifavor/subsidy/` */
export interface Subsidy {
  /** 商家券：营销补差付款、查询营销补差付款单列表 */
  payReceipts: import('./subsidy/pay-receipts.js').PayReceipts
  /** 商家券：营销补差回退 */
  returnReceipts: import('./subsidy/return-receipts.js').ReturnReceipts
}
