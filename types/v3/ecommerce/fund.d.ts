/** `v3/ecommerce/fund/` */
export interface Fund {
  /** 平台收付通·余额与提现 */
  balance: import('./fund/balance.js').Balance
  /** 平台收付通·余额与提现 */
  enddaybalance: import('./fund/enddaybalance.js').Enddaybalance
  /** 平台收付通·余额与提现：账户余额提现 */
  withdraw: import('./fund/withdraw.js').Withdraw
}
