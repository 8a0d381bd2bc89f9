/** `v3/marketing/bank-favor/` */
export interface BankFavor {
  /** 银行立减 */
  users: import('./bank-favor/users.js').Users
}
