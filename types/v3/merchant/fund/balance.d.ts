/** `v3/merchant/fund/balance/` */
export interface Balance {
  _account_type_: import('./balance/_account_type_.js').AccountType
}
