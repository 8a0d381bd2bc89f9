import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type { QueryProfitSharingOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 请求分账
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
   */
  post: Call<{ json: RequestProfitSharingOrder; headers?: SerialHeader }, RequestedProfitSharingOrder>
  /**
   * 查询分账结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
   */
  get: Call<{ query: QueryProfitSharingOrder }, ProfitSharingOrder>
}

/** `v3/ecommerce/profitsharing/orders` */
export interface Orders extends Verbs, Async<Verbs> {
  /** 平台收付通·分账 */
  _transaction_id_: import('./orders/_transaction_id_.js').TransactionId
}

export interface RequestProfitSharingOrder {
  /** 公众账号ID，接收方类型含PERSONAL_OPENID时必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: ProfitSharingOrderReceiver[]
  /** 是否分账完成 */
  finish: boolean
  /** 分账结果通知地址 @example https://www.weixin.qq.com/wxpay/notify */
  notify_url?: string
}

export interface RequestedProfitSharingOrder {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @maxLength 64 @example 6754760740201411110007865434 */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED'
  /** 分账接收方列表 */
  receivers: EcommerceProfitSharingReceiver[]
}

export interface ProfitSharingOrder {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @maxLength 64 @example 6754760740201411110007865434 */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED'
  /** 分账接收方列表 */
  receivers?: Receiver[]
  /** 关单原因 @example NO_AUTH */
  close_reason?: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED'
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER'
  /** 微信支付在途异常资金付款单号 @example 0100011742874700562078230000 */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 @example 1900000001 */
    mchid?: string
  }[]
  /** 分账完结金额，单位为分 @example 100 */
  finish_amount?: number
  /** 分账完结描述 @example 分账完结 */
  finish_description?: string
}

/** 分账接收方列表 */
export interface ProfitSharingOrderReceiver {
  /** 分账接收方类型 @maxLength 32 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 1900000109 */
  receiver_account: string
  /** 分账金额，单位为分 @example 190 */
  amount: number
  /** 分账描述 @maxLength 80 @example 分给商户1900000109 */
  description: string
  /** 分账个人接收方姓名 @example hu89ohu89ohu89o */
  receiver_name?: Encrypted
}

/** 分账接收方列表 */
export interface EcommerceProfitSharingReceiver {
  /** 分账接收商户号 @example 1900000109 */
  receiver_mchid?: string
  /** 分账金额，单位为分 @example 190 */
  amount: number
  /** 分账描述 @maxLength 80 @example 分给商户1900000109 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK'
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 1900000109 */
  receiver_account: string
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED'
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER'
  /** 微信支付在途异常资金付款单号 @example 0100011742874700562078230000 */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 @example 1900000001 */
    mchid?: string
  }[]
}

/** 分账接收方列表 */
export interface Receiver {
  /** 分账接收商户号 @example 1900000109 */
  receiver_mchid?: string
  /** 分账金额，单位为分 @example 190 */
  amount: number
  /** 分账描述 @maxLength 80 @example 分给商户1900000109 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK'
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 1900000109 */
  receiver_account: string
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/profitsharing/orders': Orders
  }
}
