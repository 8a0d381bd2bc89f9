/** `v3/settle/` */
export interface Settle {
  settlements: import('./settle/settlements.js').Settlements
}
