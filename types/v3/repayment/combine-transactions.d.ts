/** `v3/repayment/combine-transactions/` */
export interface CombineTransactions {
  partner: import('./combine-transactions/partner.js').Partner
}
