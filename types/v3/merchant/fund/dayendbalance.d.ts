/** `v3/merchant/fund/dayendbalance/` */
export interface Dayendbalance {
  _account_type_: import('./dayendbalance/_account_type_.js').AccountType
}
