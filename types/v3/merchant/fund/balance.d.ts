/** `v3/merchant/fund/balance/` */
export interface Balance {
  /** 商户余额与提现：查询账户实时余额 */
  _account_type_: import('./balance/_account_type_.js').AccountType
}
