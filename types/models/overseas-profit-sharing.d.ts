import type { Rfc3339 } from '../endpoint.js'

export interface ProfitSharingOrder {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  order_id: string
  /** 分账单状态 @example FINISHED */
  state: 'PROCESSING' | 'FINISHED'
  /** 分账接收方列表 */
  receivers?: ProfitSharingOrderReceiver[]
}

/** 分账接收方列表 */
export interface ProfitSharingOrderReceiver {
  /** 分账币种 @example CNY */
  currency: string
  /** 分账金额，单位为币种的最小单位 @example 100 */
  amount: number
  /** 分账描述 @example 分给商户1900000110 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 @example 1900000109 */
  account: string
  /** 分账结果 @example SUCCESS */
  result: string
  /** 分账失败原因 @example ACCOUNT_ABNORMAL */
  fail_reason: string
  /** 分账创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 分账完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id?: string
  /** 分账明细类型 */
  detail_type?: string
  /** 出资方结算币种 */
  settlement_currency?: string
  /** 出资方结算金额，单位为币种的最小单位 */
  settlement_amount?: number
  /** 汇率值 */
  rate?: number
}

/** 与分账方的关系类型 */
export type RelationType =
  | 'SUPPLIER'
  | 'DISTRIBUTOR'
  | 'SERVICE_PROVIDER'
  | 'TAX_SERVICE_PROVIDER'
  | 'IT_SERVICE_PROVIDER'
  | 'CUSTOM'
