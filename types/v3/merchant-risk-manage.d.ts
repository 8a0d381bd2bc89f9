/** `v3/merchant-risk-manage/` */
export interface MerchantRiskManage {
  /** 商户风险管理 */
  ecTradeRisk: import('./merchant-risk-manage/ec-trade-risk.js').EcTradeRisk
  /** 商户风险管理：上报订单关联信息 */
  reportTradeUnionInformation: import('./merchant-risk-manage/report-trade-union-information.js').ReportTradeUnionInformation
  /** 商户风险管理：查询风险信息 */
  tradeRiskInformation: import('./merchant-risk-manage/trade-risk-information.js').TradeRiskInformation
  /** 商户风险管理：处置结果回传 */
  tradeRiskResult: import('./merchant-risk-manage/trade-risk-result.js').TradeRiskResult
  /** 商户平台处置通知：创建商户违规通知回调地址、查询商户违规通知回调地址、修改商户违规通知回调地址、删除商户违规通知回调地址 */
  violationNotifications: import('./merchant-risk-manage/violation-notifications.js').ViolationNotifications
}
