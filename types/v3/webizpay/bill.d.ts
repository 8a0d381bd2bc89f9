/** `v3/webizpay/bill/` */
export interface Bill {
  proof: import('./bill/proof.js').Proof
  tradeBill: import('./bill/trade-bill.js').TradeBill
}
