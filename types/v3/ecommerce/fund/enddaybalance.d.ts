/** `v3/ecommerce/fund/enddaybalance/` */
export interface Enddaybalance {
  _sub_mchid_: import('./enddaybalance/_sub_mchid_.js').SubMchid
}
