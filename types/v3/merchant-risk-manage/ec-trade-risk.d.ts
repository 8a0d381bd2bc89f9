/** `v3/merchant-risk-manage/ec-trade-risk/` */
export interface EcTradeRisk {
  /** 商户风险管理：查询风险订单 */
  queryRiskTrades: import('./ec-trade-risk/query-risk-trades.js').QueryRiskTrades
  /** 商户风险管理：回传处置结果 */
  recvDisposeResult: import('./ec-trade-risk/recv-dispose-result.js').RecvDisposeResult
}
