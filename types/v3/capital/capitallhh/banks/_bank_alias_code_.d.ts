/** `v3/capital/capitallhh/banks/{bank_alias_code}/` */
export interface BankAliasCode {
  branches: import('./_bank_alias_code_/branches.js').Branches
}
