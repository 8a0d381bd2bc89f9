/** `v3/offlineface/` */
export interface Offlineface {
  /** K12刷脸代扣：获取authinfo接口 */
  authinfo: import('./offlineface/authinfo.js').Authinfo
  /** K12刷脸代扣 */
  contracts: import('./offlineface/contracts.js').Contracts
  /** K12刷脸代扣：查询重采用户列表 */
  faceCollections: import('./offlineface/face-collections.js').FaceCollections
  /** K12刷脸代扣：获取还款链接接口 */
  repaymentUrl: import('./offlineface/repayment-url.js').RepaymentUrl
  /** K12刷脸代扣：申请扣款接口 */
  transactions: import('./offlineface/transactions.js').Transactions
}
