import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface FinishProfitSharingOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分帐单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 分账描述 @maxLength 80 @example 分账完结 */
  description: string
  /** 分账结果通知地址 @example https://www.weixin.qq.com/wxpay/notify */
  notify_url?: string
}

export interface FinishedProfitSharingOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分帐单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 微信分帐单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id: string
}

export interface QueryProfitSharingOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
}

/** 分账接收方列表 */
export interface ProfitSharingReceiver {
  /** 分账接收方类型 @maxLength 32 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 1900000109 */
  account: string
  /** 分账个人接收方姓名 @maxLength 1024 @example hu89ohu89ohu89o */
  name?: Encrypted
  /** 分账金额，单位为分 @example 190 */
  amount: number
  /** 分账描述 @maxLength 80 @example 1900000109分给商户1900000110 */
  description: string
}

export interface ProfitSharingOrderAmount {
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 订单剩余待分金额，单位为分 @example 1000 */
  unsplit_amount: number
}

export interface AddedReceiver {
  /** 品牌主商户号 @example 1900000108 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @example 1900000109 */
  account: string
}

export interface QueryReturnOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商户回退单号 @maxLength 64 @example R20190516001 */
  out_return_no: string
  /** 微信分帐单号 @maxLength 64 @example 4208450740201411110007820472 */
  order_id?: string
  /** 商户分账单号 @maxLength 64 */
  out_order_no?: string
}

export interface UnfreezeProfitSharingOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  out_order_no: string
  /** 分账描述 @maxLength 80 @example 解冻全部剩余资金 */
  description: string
  /** 分账结果通知地址 @example https://www.weixin.qq.com/wxpay/notify */
  notify_url?: string
}

export interface ReturnOrder {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  order_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 商户回退单号 @example R20190516001 */
  out_return_no: string
  /** 微信回退单号 @example 3008450740201411110007820472 */
  return_id: string
  /** 回退商户号 @example 86693852 */
  return_mchid: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 回退描述 @example 用户退款 */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  /** 失败原因 */
  fail_reason?: ReturnOrderFailReason
  /** 创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
}

export interface SharedProfitSharingOrder {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED'
  /** 分账接收方列表 */
  receivers?: ProfitSharingShare[]
}

/** 分账接收方列表 */
export interface ProfitSharingShare {
  /** 分账金额，单位为分 @example 100 */
  amount: number
  /** 分账描述 @example 分给商户1900000110 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 @example 1900000109 */
  account: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  /** 分账失败原因 */
  fail_reason?: FailReason
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id: string
  /** 分账创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 分账完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
}

/** 失败原因 */
export type ReturnOrderFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'BALANCE_NOT_ENOUGH'
  | 'TIME_OUT_CLOSED'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'

/** 分账失败原因 */
export type FailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'NO_RELATION'
  | 'RECEIVER_HIGH_RISK'
  | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
  | 'NO_AUTH'
  | 'RECEIVER_RECEIPT_LIMIT'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'
