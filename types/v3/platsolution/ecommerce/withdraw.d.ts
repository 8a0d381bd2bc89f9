/** `v3/platsolution/ecommerce/withdraw/` */
export interface Withdraw {
  dayEndBalanceWithdraw: import('./withdraw/day-end-balance-withdraw.js').WithdrawDayEndBalanceWithdraw
}
