/** `v3/global/refund/partner/recharge-balance/sub-mchid/` */
export interface SubMchid {
  /** 境外支付：商家充值退款余额查询 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
