/** `v3/ecommerce/fund/balance/` */
export interface Balance {
  /** 平台收付通·余额与提现：查询二级商户账户实时余额 */
  _sub_mchid_: import('./balance/_sub_mchid_.js').SubMchid
}
