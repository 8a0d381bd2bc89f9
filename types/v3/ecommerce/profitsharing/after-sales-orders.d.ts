import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 请求售后服务分账
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  post: Call<{ json: RequestAfterSalesOrder }, RequestedAfterSalesOrder>
  /**
   * 查询售后服务分账结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  get: Call<
    {
      query: {
        /** 二级商户号 @maxLength 32 */
        sub_mchid: string
        /** 微信订单号 @maxLength 32 */
        transaction_id?: string
      }
    },
    AfterSalesOrder
  >
}

/** `v3/ecommerce/profitsharing/after-sales-orders` */
export interface AfterSalesOrders extends Verbs, Async<Verbs> {}

export interface RequestAfterSalesOrder {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 32 @example 3008450740201411110007820472 */
  transaction_id: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 类型 */
  type: 'SERVICE_FEE_INCOME'
  /** 场景 */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
  /** 微信退款单号 */
  refund_id: string
}

export interface RequestedAfterSalesOrder {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @example 3008450740201411110007820472 */
  transaction_id: string
  /** 分账金额，单位为分 @example 10 */
  amount: number
}

export interface AfterSalesOrder {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  transaction_id: string
  /** 分账金额，单位为分 @example 10 */
  amount: number
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK'
  /** 分账完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/profitsharing/after-sales-orders': AfterSalesOrders
  }
}
