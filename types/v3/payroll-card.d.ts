/** `v3/payroll-card/` */
export interface PayrollCard {
  /** 微工卡：查询核身记录 */
  authentications: import('./payroll-card/authentications.js').Authentications
  /** 微工卡 */
  relations: import('./payroll-card/relations.js').Relations
  /** 微工卡：生成授权token */
  tokens: import('./payroll-card/tokens.js').Tokens
  /** 微工卡：发起批量转账 */
  transferBatches: import('./payroll-card/transfer-batches.js').TransferBatches
  /** 微工卡 */
  wesure: import('./payroll-card/wesure.js').Wesure
}
