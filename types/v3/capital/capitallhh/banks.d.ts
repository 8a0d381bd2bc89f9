/** `v3/capital/capitallhh/banks/` */
export interface Banks {
  _bank_alias_code_: import('./banks/_bank_alias_code_.js').BankAliasCode
  corporateBanking: import('./banks/corporate-banking.js').CorporateBanking
  personalBanking: import('./banks/personal-banking.js').PersonalBanking
  searchBanksByBankAccount: import('./banks/search-banks-by-bank-account.js').SearchBanksByBankAccount
}
