/** `v3/global/refund/partner/recharge-balance/` */
export interface RechargeBalance {
  subMchid: import('./recharge-balance/sub-mchid.js').SubMchid
}
