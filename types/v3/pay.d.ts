/** `v3/pay/` */
export interface Pay {
  acquiringBank: import('./pay/acquiring-bank.js').AcquiringBank
  instal: import('./pay/instal.js').Instal
  partner: import('./pay/partner.js').Partner
  transactions: import('./pay/transactions.js').Transactions
}
