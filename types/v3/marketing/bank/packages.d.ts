/** `v3/marketing/bank/packages/` */
export interface Packages {
  _package_id_: import('./packages/_package_id_.js').PackageId
}
