/** `v3/capital/capitallhh/banks/` */
export interface Banks {
  /** 银行与地区查询 */
  _bank_alias_code_: import('./banks/_bank_alias_code_.js').BankAliasCode
  /** 银行与地区查询：查询支持对公业务的银行列表 */
  corporateBanking: import('./banks/corporate-banking.js').CorporateBanking
  /** 银行与地区查询：查询支持个人业务的银行列表 */
  personalBanking: import('./banks/personal-banking.js').PersonalBanking
  /** 银行与地区查询：获取对私银行卡号开户银行 */
  searchBanksByBankAccount: import('./banks/search-banks-by-bank-account.js').SearchBanksByBankAccount
}
