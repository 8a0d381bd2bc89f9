/** `v3/recharge/` */
export interface Recharge {
  bankTransferRecharges: import('./recharge/bank-transfer-recharges.js').BankTransferRecharges
}
