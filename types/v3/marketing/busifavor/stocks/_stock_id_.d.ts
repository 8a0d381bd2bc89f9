/** `v3/marketing/busifavor/stocks/{stock_id}/` */
export interface StockId {
  couponcodes: import('./_stock_id_/couponcodes.js').Couponcodes
}
