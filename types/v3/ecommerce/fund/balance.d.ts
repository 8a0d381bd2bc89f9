/** `v3/ecommerce/fund/balance/` */
export interface Balance {
  _sub_mchid_: import('./balance/_sub_mchid_.js').SubMchid
}
