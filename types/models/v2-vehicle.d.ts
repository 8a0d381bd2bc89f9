/** 交易场景 */
export type TradeScene = 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'

/** 用户状态 */
export type UserState = 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'
