/** `v3/global/settle/` */
export interface Settle {
  settlements: import('./settle/settlements.js').Settlements
}
