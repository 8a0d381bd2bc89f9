/** `v3/merchant/fund/withdraw/withdraw-id/` */
export interface WithdrawId {
  /** 商户余额与提现：电商平台(微信支付提现单号查询)提现状态 */
  _withdraw_id_: import('./withdraw-id/_withdraw_id_.js').WithdrawIdValue
}
