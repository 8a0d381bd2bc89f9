import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询投诉协商历史
   * @remarks 普通商户, 服务商, 渠道商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   */
  get: Call<
    {
      /** 微信支付订单号 @example 4200000404201909069117582536 */
      transaction_id: string
    },
    {
      /** 投诉协商历史 */
      complaint_negotiation_history?: ComplaintNegotiationHistory[]
    }
  >
}

/** `v3/merchant-service/complaints/{transaction_id}/negotiation-historys` */
export interface NegotiationHistorys extends Verbs, Async<Verbs> {}

/** 投诉协商历史 */
export interface ComplaintNegotiationHistory {
  /** 操作人 @example 投诉人 */
  operate_user: string
  /** 操作时间 @example 2015-05-20T13:29:35.120+08:00 */
  operate_time: Rfc3339
  /** 操作类型 */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'CREATE_COMPLAINT_BY_PLATFORM'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_CONFIRM_COMPLAINT'
    | 'SELLER_REFUND'
    | 'MERCHANT_LAUNCH_CONFIRM_PROCESS'
    | 'USER_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'RESPONSE_BY_PLATFORM'
    | 'CONTINUE_COMPLAINT_BY_PLATFORM'
    | 'CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE'
    | 'SELLER_REFUND_SYSTEM_MESSAGE'
    | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'
  /** 操作内容 @example 投诉一个重复扣费问题 */
  operate_details?: string
  /** 协商历史图片凭证 */
  image_list?: string[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': NegotiationHistorys
  }
}
