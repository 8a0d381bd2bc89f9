/** `v3/ecommerce/fund/` */
export interface Fund {
  balance: import('./fund/balance.js').Balance
  enddaybalance: import('./fund/enddaybalance.js').Enddaybalance
  withdraw: import('./fund/withdraw.js').Withdraw
}
