/** `v3/capital/capitallhh/banks/{bank_alias_code}/` */
export interface BankAliasCode {
  /** 银行与地区查询：查询支行列表 */
  branches: import('./_bank_alias_code_/branches.js').Branches
}
