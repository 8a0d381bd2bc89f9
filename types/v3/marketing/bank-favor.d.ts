/** `v3/marketing/bank-favor/` */
export interface BankFavor {
  users: import('./bank-favor/users.js').Users
}
