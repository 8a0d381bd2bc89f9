/** `v3/merchant/fund/` */
export interface Fund {
  /** 商户余额与提现 */
  balance: import('./fund/balance.js').Balance
  /** 商户余额与提现 */
  dayendbalance: import('./fund/dayendbalance.js').Dayendbalance
  /** 商户余额与提现：电商平台提现 */
  withdraw: import('./fund/withdraw.js').Withdraw
}
