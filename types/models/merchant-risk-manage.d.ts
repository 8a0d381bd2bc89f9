/** 风险类型 */
export type RiskType = 1 | 2 | 3 | 4

/** 处置手段 */
export type PunishType =
  | 'OTHER_PUNISH'
  | 'DISABLE_PAYMENT'
  | 'SUSPEND_SETTLEMENT'
  | 'DISABLE_WITHDRAW'
  | 'REMOVE_MERCHANTS'
  | 'ADD_MERCHANTS_BLACKLIST'
  | 'REFUND'
  | 'FREEZING_FUND_BY_TRANSACTION'
  | 'FREEZING_FUND_BY_MERCHANTS'
  | 'BLOCKED_USER'

/** 风险类型 */
export type TradeRiskResultRiskType = 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX'
