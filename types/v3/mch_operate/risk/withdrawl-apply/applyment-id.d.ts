/** `v3/mch_operate/risk/withdrawl-apply/applyment-id/` */
export interface ApplymentId {
  /** 平台收付通·已注销商户提现：微信支付提现申请单号查询提现申请单状态 */
  _applyment_id_: import('./applyment-id/_applyment_id_.js').ApplymentIdValue
}
