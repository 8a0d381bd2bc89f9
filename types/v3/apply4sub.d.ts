/** `v3/apply4sub/` */
export interface Apply4sub {
  /** 特约商户结算账户 */
  sub_merchants: import('./apply4sub/sub_merchants.js').SubMerchants
}
