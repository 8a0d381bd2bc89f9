import type { Encrypted, Rfc3339 } from '../endpoint.js'

/** 用户实名信息 */
export interface H5RealIdentity {
  /** 实名验证类型 */
  identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
  /** 自然人证件号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
  identity_id: Encrypted
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
  real_name: Encrypted
}

/** 交易信息 */
export interface TradeInfo {
  /** 商户侧交易单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 还款金额，单位为分 @example 10000 */
  deduct_amount: number
  /** 产品描述 @example 信贷还款 */
  description?: string
  /** 商户数据包 @example 备注信息 */
  attach?: string
  /** 商户回调地址 @example https://www.test.com */
  notify_url?: string
}

/** 协议信息 */
export interface CreditRepaymentContract {
  /** 协议ID @example 100005698 */
  contract_id: string
  /** 模板ID @example 123 */
  plan_id: string
  /** 服务商签约协议号 @example 100001256 */
  out_contract_code: string
  /** 用户展示名称 @example *明 */
  display_name: string
  /** 协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED'
  /** 协议签署时间 @example 2021-11-20T13:29:35+08:00 */
  contract_signed_time?: Rfc3339
  /** 协议解约时间 @example 2021-11-20T13:29:35+08:00 */
  contract_terminated_time?: Rfc3339
  /** 协议解约方式 */
  contract_terminated_mode?: ContractTerminatedMode
  /** 协议解约备注 @example example_contract_termination_remark */
  contract_termination_remark?: string
  /** 还款日 @example 1 */
  repayment_day?: number
  /** 用户服务商标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 服务商AppID @example wxd678efh567hg6787 */
  appid?: string
  /** 还款金额上限，单位为分 @example 10000 */
  repayment_amount_limit: number
}

export interface DeductOrder {
  /** 商户侧交易单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商户侧预约还款单号 @example 123456abcde */
  out_record_id: string
  /** 商户AppID @example wxcbda96de0b165486 */
  appid: string
  /** 子商户AppID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 还款协议ID @example 20251105000000123456789 */
  contract_id: string
  /** 还款单状态 */
  order_state: OrderState
  /** 还款金额 @example 10000 */
  deduct_amount: string
  /** 实际还款金额 @example 10000 */
  pay_success_amount?: string
  /** 产品描述 @example 信贷还款 */
  description: string
  /** 商户数据包 @example 备注 */
  attach?: string
  /** 微信支付的支付单号 @example 1009660380201506130728806387 */
  transaction_id?: string
}

/** 预约还款记录列表 */
export interface ScheduleRecord {
  /** 商户侧预约还款单号 @example 1234567abcde */
  out_record_id: string
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 子商户AppID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 还款协议ID @example 20251105000000123456789 */
  contract_id?: string
  /** 应还款金额 @example 10000 */
  repayment_amount: string
  /** 最低还款金额 @example 2000 */
  min_repayment_amount: string
  /** 还款日期 @example 2025-11-18 */
  repayment_date: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
}

/** 协议解约方式 */
export type ContractTerminatedMode =
  | 'TERMINATION_MODE_INVALID'
  | 'TERMINATION_MODE_BY_USER'
  | 'TERMINATION_MODE_BY_MERCHANT'
  | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'

/** 还款单状态 */
export type OrderState =
  | 'DEDUCT_ORDER_STATE_PENDING'
  | 'DEDUCT_ORDER_STATE_NOT_PAY'
  | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
  | 'DEDUCT_ORDER_STATE_PAY_FAIL'
