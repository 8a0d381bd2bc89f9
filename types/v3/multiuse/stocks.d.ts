/** `v3/multiuse/stocks/` */
export interface Stocks {
  /** 消费金 */
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}
