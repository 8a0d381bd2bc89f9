/** `v3/recharge/` */
export interface Recharge {
  /** 商家充值 */
  bankTransferRecharges: import('./recharge/bank-transfer-recharges.js').BankTransferRecharges
}
