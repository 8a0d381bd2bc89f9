/** `v3/global/` */
export interface Global {
  certificates: import('./global/certificates.js').Certificates
  customs: import('./global/customs.js').Customs
  merchant: import('./global/merchant.js').Merchant
  merchantService: import('./global/merchant-service.js').MerchantService
  merchantStorage: import('./global/merchant-storage.js').MerchantStorage
  merchants: import('./global/merchants.js').Merchants
  micropay: import('./global/micropay.js').Micropay
  papay: import('./global/papay.js').Papay
  profitSharing: import('./global/profit-sharing.js').ProfitSharing
  refund: import('./global/refund.js').Refund
  refunds: import('./global/refunds.js').Refunds
  settle: import('./global/settle.js').Settle
  statements: import('./global/statements.js').Statements
  transactions: import('./global/transactions.js').Transactions
}
