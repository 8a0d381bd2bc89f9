/** `v3/merchant/fund/dayendbalance/` */
export interface Dayendbalance {
  /** 商户余额与提现：查询账户日终余额 */
  _account_type_: import('./dayendbalance/_account_type_.js').AccountType
}
