/** `v3/global/refund/partner/recharge-balance/` */
export interface RechargeBalance {
  /** 境外支付 */
  subMchid: import('./recharge-balance/sub-mchid.js').SubMchid
}
