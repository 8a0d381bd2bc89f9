/** `v3/ecommerce/fund/enddaybalance/` */
export interface Enddaybalance {
  /** 平台收付通·余额与提现：查询二级商户账户日终余额 */
  _sub_mchid_: import('./enddaybalance/_sub_mchid_.js').SubMchid
}
