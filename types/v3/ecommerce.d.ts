/** `v3/ecommerce/` */
export interface Ecommerce {
  account: import('./ecommerce/account.js').Account
  applyments: import('./ecommerce/applyments.js').Applyments
  bill: import('./ecommerce/bill.js').Bill
  combinePapay: import('./ecommerce/combine-papay.js').CombinePapay
  fund: import('./ecommerce/fund.js').Fund
  individualContracts: import('./ecommerce/individual-contracts.js').IndividualContracts
  mchTransfer: import('./ecommerce/mch-transfer.js').MchTransfer
  profitsharing: import('./ecommerce/profitsharing.js').Profitsharing
  refunds: import('./ecommerce/refunds.js').Refunds
  subjectSubMerchants: import('./ecommerce/subject-sub-merchants.js').SubjectSubMerchants
  subsidies: import('./ecommerce/subsidies.js').Subsidies
}
