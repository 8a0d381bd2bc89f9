/** `v2/mmpaysptrans/` */
export interface Mmpaysptrans {
  /** 付款到银行卡（APIv2）：企业付款到银行卡 */
  pay_bank: import('./mmpaysptrans/pay_bank.js').PayBank
  /** 付款到银行卡（APIv2）：查询企业付款银行卡 */
  query_bank: import('./mmpaysptrans/query_bank.js').QueryBank
}
