/** `v3/apply4sub/sub_merchants/` */
export interface SubMerchants {
  /** 特约商户结算账户 */
  _sub_mchid_: import('./sub_merchants/_sub_mchid_.js').SubMchid
}
