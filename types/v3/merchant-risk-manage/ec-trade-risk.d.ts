/** `v3/merchant-risk-manage/ec-trade-risk/` */
export interface EcTradeRisk {
  queryRiskTrades: import('./ec-trade-risk/query-risk-trades.js').QueryRiskTrades
  recvDisposeResult: import('./ec-trade-risk/recv-dispose-result.js').RecvDisposeResult
}
