/** `v3/merchant-risk-manage/` */
export interface MerchantRiskManage {
  ecTradeRisk: import('./merchant-risk-manage/ec-trade-risk.js').EcTradeRisk
  reportTradeUnionInformation: import('./merchant-risk-manage/report-trade-union-information.js').ReportTradeUnionInformation
  tradeRiskInformation: import('./merchant-risk-manage/trade-risk-information.js').TradeRiskInformation
  tradeRiskResult: import('./merchant-risk-manage/trade-risk-result.js').TradeRiskResult
  violationNotifications: import('./merchant-risk-manage/violation-notifications.js').ViolationNotifications
}
