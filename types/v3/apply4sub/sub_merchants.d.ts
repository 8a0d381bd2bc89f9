/** `v3/apply4sub/sub_merchants/` */
export interface SubMerchants {
  _sub_mchid_: import('./sub_merchants/_sub_mchid_.js').SubMchid
}
