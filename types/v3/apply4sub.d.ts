/** `v3/apply4sub/` */
export interface Apply4sub {
  sub_merchants: import('./apply4sub/sub_merchants.js').SubMerchants
}
