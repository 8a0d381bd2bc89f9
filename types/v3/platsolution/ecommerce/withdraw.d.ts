/** `v3/platsolution/ecommerce/withdraw/` */
export interface Withdraw {
  /** 平台收付通·二级商户提现：二级商户按日终余额预约提现 */
  dayEndBalanceWithdraw: import('./withdraw/day-end-balance-withdraw.js').WithdrawDayEndBalanceWithdraw
}
