import type { Async, Call, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type {
  FailReason,
  ProfitSharingReceiver,
  QueryProfitSharingOrder,
} from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 请求分账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
   */
  post: Call<{ json: RequestProfitSharingOrder; headers?: SerialHeader }, RequestedProfitSharingOrder>
  /**
   * 查询分账结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
   */
  get: Call<{ query: QueryProfitSharingOrder }, ProfitSharingOrder>
}

/** `v3/brand/profitsharing/orders` */
export interface Orders extends Verbs, Async<Verbs> {
  /** 连锁品牌分账 */
  _transaction_id_: import('./orders/_transaction_id_.js').TransactionId
}

export interface RequestProfitSharingOrder {
  /** 品牌主商户号 @maxLength 32 @example 1900000108 */
  brand_mchid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 公众账号ID，接收方类型含PERSONAL_OPENID时必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888889 */
  sub_appid?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: ProfitSharingReceiver[]
  /** 是否分账完成 */
  finish: boolean
  /** 分账结果通知地址 @example https://www.weixin.qq.com/wxpay/notify */
  notify_url?: string
}

export interface RequestedProfitSharingOrder {
  /** 品牌主商户号 @example 1900000108 */
  brand_mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @example 6754760740201411110007865434 */
  order_id: string
  /** 分账接收方列表 */
  receivers?: ProfitSharingOrderReceiver[]
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED'
}

export interface ProfitSharingOrder {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED'
  /** 分账接收方列表 */
  receivers: Receiver[]
  /** 分账完结金额，单位为分 @example 100 */
  finish_amount?: number
  /** 分账完结描述 @example 分账完结 */
  finish_description?: string
}

/** 分账接收方列表 */
export interface ProfitSharingOrderReceiver {
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 接收方账号 @example 1900000109 */
  account: string
  /** 分账金额，单位为分 @example 10 */
  amount: number
  /** 分账描述 @example 分帐1900000110 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  /** 分账完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
  /** 分账失败原因 */
  fail_reason?: FailReason
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id: string
}

/** 分账接收方列表 */
export interface Receiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @example 1900000109 */
  account: string
  /** 分账金额，单位为分 @example 10 */
  amount: number
  /** 分账描述 @example 分帐1900000110 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCEESS' | 'CLOSED'
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
  /** 分账失败原因 */
  fail_reason?: FailReason
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/profitsharing/orders': Orders
  }
}
