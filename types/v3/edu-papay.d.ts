/** `v3/edu-papay/` */
export interface EduPapay {
  contracts: import('./edu-papay/contracts.js').Contracts
  transactions: import('./edu-papay/transactions.js').Transactions
  user: import('./edu-papay/user.js').User
  userNotifications: import('./edu-papay/user-notifications.js').UserNotifications
}
