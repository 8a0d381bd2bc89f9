/** `v3/global/refund/partner/` */
export interface Partner {
  /** 境外支付 */
  rechargeBalance: import('./partner/recharge-balance.js').RechargeBalance
}
