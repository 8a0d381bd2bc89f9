/** `v3/webizpay/bill/` */
export interface Bill {
  /** 企业支付：申请企业商户企业支付出资凭证 */
  proof: import('./bill/proof.js').Proof
  /** 企业支付：申请企业商户企业支付业务账单 */
  tradeBill: import('./bill/trade-bill.js').TradeBill
}
