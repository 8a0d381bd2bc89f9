/** `v3/marketing/busifavor/` */
export interface Busifavor {
  stocks: import('./busifavor/stocks.js').Stocks
}
