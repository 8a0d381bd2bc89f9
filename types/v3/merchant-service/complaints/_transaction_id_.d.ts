import type { Async, Call, Encrypted, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询投诉详情
   * @remarks 普通商户, 服务商, 渠道商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   */
  get: Call<
    {
      /** 微信支付订单号 @example 4200000404201909069117582536 */
      transaction_id: string
    },
    Complaint
  >
}

/** `v3/merchant-service/complaints/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {
  /** 消费者投诉：查询投诉协商历史 */
  negotiationHistorys: import('./_transaction_id_/negotiation-historys.js').NegotiationHistorys
}

export interface Complaint {
  /** 商户订单号 @example 20190906154617947762231 */
  out_trade_no: string
  /** 投诉时间 @example 2015-05-20T13:29:35.120+08:00 */
  complaint_time: Rfc3339
  /** 投诉金额，单位为分 @example 3 */
  amount: number
  /** 投诉人联系方式 @example Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  payer_phone?: Encrypted
  /** 投诉描述 @example 反馈一个重复扣费的问题 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?:
    | 'FROZENED'
    | 'FROZEN_FINISHED'
    | 'MANUAL_UNFROZEN'
    | 'MERCHANT_REFUNDED'
    | 'PAYER_CANCELED'
    | 'PAYER_COMPLAINTED'
    | 'SYSTEM_REFUNDED'
  /** 微信支付订单号 @example 4200000404201909069117582536 */
  transaction_id: string
  /** 冻结结束时间 @example 2015-05-20T13:29:35.120+08:00 */
  frozen_end_time?: Rfc3339
  /** 特约商户号 @example 1900012181 */
  sub_mchid?: string
  /** 投诉单处理进展状态 @example WAIT_MERCHANT_RESPONSE */
  complaint_handle_state: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints/{transaction_id}': TransactionId
  }
}
