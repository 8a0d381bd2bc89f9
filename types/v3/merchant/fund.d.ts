/** `v3/merchant/fund/` */
export interface Fund {
  balance: import('./fund/balance.js').Balance
  dayendbalance: import('./fund/dayendbalance.js').Dayendbalance
  withdraw: import('./fund/withdraw.js').Withdraw
}
