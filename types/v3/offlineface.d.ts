/** `v3/offlineface/` */
export interface Offlineface {
  authinfo: import('./offlineface/authinfo.js').Authinfo
  contracts: import('./offlineface/contracts.js').Contracts
  faceCollections: import('./offlineface/face-collections.js').FaceCollections
  repaymentUrl: import('./offlineface/repayment-url.js').RepaymentUrl
  transactions: import('./offlineface/transactions.js').Transactions
}
