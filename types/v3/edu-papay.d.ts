/** `v3/edu-papay/` */
export interface EduPapay {
  /** 教育续费通 */
  contracts: import('./edu-papay/contracts.js').Contracts
  /** 教育续费通：教育通扣款受理 */
  transactions: import('./edu-papay/transactions.js').Transactions
  /** 教育续费通 */
  user: import('./edu-papay/user.js').User
  /** 教育续费通 */
  userNotifications: import('./edu-papay/user-notifications.js').UserNotifications
}
