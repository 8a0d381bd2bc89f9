/** `v3/apply4subject/applyment/merchants/` */
export interface Merchants {
  _sub_mchid_: import('./merchants/_sub_mchid_.js').SubMchid
}
