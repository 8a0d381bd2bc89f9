/** `v3/marketing/withdraw-favor/` */
export interface WithdrawFavor {
  users: import('./withdraw-favor/users.js').Users
}
