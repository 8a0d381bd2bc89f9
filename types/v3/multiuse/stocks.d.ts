/** `v3/multiuse/stocks/` */
export interface Stocks {
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}
