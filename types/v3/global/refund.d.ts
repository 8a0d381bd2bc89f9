/** `v3/global/refund/` */
export interface Refund {
  /** 境外支付 */
  partner: import('./refund/partner.js').Partner
  /** 境外支付：商家充值退款余额查询 */
  rechargeBalance: import('./refund/recharge-balance.js').RefundRechargeBalance
}
