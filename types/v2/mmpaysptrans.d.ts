/** `v2/mmpaysptrans/` */
export interface Mmpaysptrans {
  pay_bank: import('./mmpaysptrans/pay_bank.js').PayBank
  query_bank: import('./mmpaysptrans/query_bank.js').QueryBank
}
