/** `v3/merchant/fund/withdraw/withdraw-id/` */
export interface WithdrawId {
  _withdraw_id_: import('./withdraw-id/_withdraw_id_.js').WithdrawIdValue
}
