/** `v3/marketing/bank/packages/` */
export interface Packages {
  /** 定向用户号码包 */
  _package_id_: import('./packages/_package_id_.js').PackageId
}
