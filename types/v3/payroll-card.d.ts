/** `v3/payroll-card/` */
export interface PayrollCard {
  authentications: import('./payroll-card/authentications.js').Authentications
  relations: import('./payroll-card/relations.js').Relations
  tokens: import('./payroll-card/tokens.js').Tokens
  transferBatches: import('./payroll-card/transfer-batches.js').TransferBatches
  wesure: import('./payroll-card/wesure.js').Wesure
}
