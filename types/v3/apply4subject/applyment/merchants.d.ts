/** `v3/apply4subject/applyment/merchants/` */
export interface Merchants {
  /** 商户开户意愿确认 */
  _sub_mchid_: import('./merchants/_sub_mchid_.js').SubMchid
}
