import type { Async, Call, Rfc3339 } from '../../endpoint.js'
import type {
  AmountExchangeRate,
  ConvertedRefundAmount,
  ListedRefundAmount,
  OverseasRefundAmount,
  RefundDetail,
  RefundStatus,
} from '../../models/overseas-refund.js'
import type { RefundChannel } from '../../models/refund.js'

interface Verbs {
  /**
   * 申请退款
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  post: Call<{ json: RequestRefund }, RequestedRefund>
  /**
   * 查询所有退款
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   */
  get: Call<{ query: ListRefunds }, RefundList>
}

/** `v3/global/refunds` */
export interface Refunds extends Verbs, Async<Verbs> {
  /** 境外支付·退款 */
  id: import('./refunds/id.js').Id
  /** 境外支付·退款 */
  outRefundNo: import('./refunds/out-refund-no.js').OutRefundNo
}

export interface RequestRefund {
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** APPID，直连模式必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构APPID，机构模式必填 @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户APPID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 微信订单号 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 @maxLength 32 */
  out_trade_no?: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款原因 @example 商品已售完 */
  reason?: string
  /** 订单金额 */
  amount?: OverseasRefundAmount
  /** 退款通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

export interface RequestedRefund {
  /** 微信支付退款订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款金额 */
  amount: RefundAmount
  /** 优惠退款详情 */
  detail?: RefundDetail
}

export interface ListRefunds {
  /** 微信支付订单号 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 @maxLength 32 */
  out_trade_no?: string
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 记录起始位置 @example 0 */
  offset: string | number
  /** 每页笔数 @example 10 */
  count: string | number
}

export interface RefundList {
  /** 微信支付交易订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid: string
  /** 商户原交易订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 订单金额 */
  amount: ListedRefundAmount
  /** 退款单列表 */
  data: Refund[]
  /** 订单总退款次数 @example 0 */
  total_num: number
  /** 本次返回退款单数 @example 10 */
  current_total_num: number
}

/** 退款金额 */
export interface RefundAmount {
  /** 退款金额，单位为币种的最小单位 @example 888 */
  refund: number
  /** 退款币种 @example CNY */
  currency: string
  /** 用户退款金额，单位为币种的最小单位 @example 888 */
  payer_refund: number
  /** 支付币种 @example CNY */
  payer_currency: string
  /** 汇率 */
  exchange_rate: AmountExchangeRate
}

/** 退款单列表 */
export interface Refund {
  /** 微信退款单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 @example 招商银行信用卡 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'
  /** 退款成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: RefundStatus
  /** 退款金额 */
  amount: ConvertedRefundAmount
  /** 优惠退款详情 */
  refund_detail?: RefundDetail
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/global/refunds': Refunds
  }
}
