/** `hk/v3/` */
export interface V3 {
  certificates: import('./v3/certificates.js').Certificates
  merchants: import('./v3/merchants.js').Merchants
  refunds: import('./v3/refunds.js').Refunds
  settle: import('./v3/settle.js').Settle
  statements: import('./v3/statements.js').Statements
  transactions: import('./v3/transactions.js').Transactions
}
