/** `v3/marketing/withdraw-favor/` */
export interface WithdrawFavor {
  /** 提现免费券 */
  users: import('./withdraw-favor/users.js').Users
}
