/** `v3/repayment/combine-transactions/` */
export interface CombineTransactions {
  /** 还款支付 */
  partner: import('./combine-transactions/partner.js').Partner
}
