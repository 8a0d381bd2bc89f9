/** `REFUND.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { AmountExchangeRate } from '../models/overseas-refund.js'

export interface RefundNotice {
  /** 商户号，普通商户订单返回 @example 1900000100 */
  mchid?: string
  /** 返回的商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信支付订单号 @example 1008450740201411110005820873 */
  transaction_id: string
  /** 商户退款单号 @example 7752501201407033233368018 */
  out_refund_no: string
  /** 微信退款单号 @example 50200207182018070300011301001 */
  refund_id: string
  /** 退款状态 @example CLOSED */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  /** 退款成功时间，退款成功时返回 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款入账账户 @example 招商银行信用卡0403 */
  user_received_account: string
  /** 金额信息 */
  amount: RefundClosedAmount
  /** 服务商商户号，服务商订单返回 */
  sp_mchid?: string
  /** 子商户号，服务商订单返回 */
  sub_mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT'
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
}

export interface RefundSuccess {
  /** 商户号，普通商户订单返回 @example 1900000100 */
  mchid?: string
  /** 返回的商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信支付订单号 @example 1008450740201411110005820873 */
  transaction_id: string
  /** 商户退款单号 @example 7752501201407033233368018 */
  out_refund_no: string
  /** 微信退款单号 @example 50200207182018070300011301001 */
  refund_id: string
  /** 退款状态 @example SUCCESS */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  /** 退款成功时间，退款成功时返回 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款入账账户 @example 招商银行信用卡0403 */
  user_received_account: string
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS'
  /** 金额信息 */
  amount: RefundSuccessAmount
  /** 服务商商户号，服务商订单返回 */
  sp_mchid?: string
  /** 子商户号，服务商订单返回 */
  sub_mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT'
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
}

/** 金额信息 */
export interface RefundClosedAmount {
  /** 订单金额，单位为分 @example 999 */
  total: number
  /** 退款金额，单位为分 @example 999 */
  refund: number
  /** 用户支付金额，单位为分 @example 999 */
  payer_total: number
  /** 用户退款金额，单位为分 @example 999 */
  payer_refund: number
}

/** 金额信息 */
export interface RefundSuccessAmount {
  /** 结算币种退款金额，单位为分 */
  settlement_refund?: number
  /** 结算币种 */
  settlement_currency?: string
  /** 订单金额，单位为分 @example 999 */
  total: number
  /** 货币类型，境外订单返回 @example HKD */
  currency?: string
  /** 退款金额，单位为分 @example 999 */
  refund: number
  /** 用户支付金额，单位为分 @example 999 */
  payer_total: number
  /** 用户支付币种，境外订单返回 @example CNY */
  payer_currency?: string
  /** 用户退款金额，单位为分 @example 999 */
  payer_refund: number
  /** 汇率信息 */
  exchange_rate?: AmountExchangeRate
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 退款异常
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
     */
    'REFUND.ABNORMAL': RefundNotice
    /**
     * 退款关闭
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
     */
    'REFUND.CLOSED': RefundNotice
    /**
     * 退款成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
     */
    'REFUND.SUCCESS': RefundSuccess
  }
}
