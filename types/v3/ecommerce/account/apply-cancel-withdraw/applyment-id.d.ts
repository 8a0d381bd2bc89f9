/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/` */
export interface ApplymentId {
  /** 平台收付通·销户：微信支付注销提现申请单号查询申请单状态 */
  _applyment_id_: import('./applyment-id/_applyment_id_.js').ApplymentIdValue
}
