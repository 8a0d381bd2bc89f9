import type { Async, Call, Encrypted, Rfc3339 } from '../../endpoint.js'

interface Verbs {
  /**
   * 查询投诉信息
   * @remarks 普通商户, 服务商, 渠道商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   */
  get: Call<{ query: ListComplaints }, ComplaintList>
}

/** `v3/merchant-service/complaints` */
export interface Complaints extends Verbs, Async<Verbs> {
  /** 消费者投诉：查询投诉详情 */
  _transaction_id_: import('./complaints/_transaction_id_.js').TransactionId
}

export interface ListComplaints {
  /** 分页大小 @example 5 */
  limit?: string | number
  /** 分页开始位置 @example 10 */
  offset?: string | number
  /** 开始日期 `yyyy-MM-dd` @example 2019-01-01 */
  begin_date: string
  /** 结束日期 `yyyy-MM-dd` @example 2019-01-01 */
  end_date: string
  /** 特约商户号 @example 1900012181 */
  sub_mchid?: string
}

export interface ComplaintList {
  /** 分页开始位置 @example 10 */
  offset: number
  /** 分页大小 @example 5 */
  limit: number
  /** 投诉总条数 @example 1000 */
  total_count?: number
  /** 结果集 */
  data?: Complaint[]
}

/** 用户投诉信息详情 */
export interface Complaint {
  /** 商户订单号 @example 20190906154617947762231 */
  out_trade_no: string
  /** 投诉时间 @example 2015-05-20T13:29:35.120+08:00 */
  complaint_time: Rfc3339
  /** 订单金额，单位为分 @example 3 */
  amount: number
  /** 投诉人联系方式 @example Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  payer_phone?: Encrypted
  /** 投诉详情 @example 反馈一个重复扣费的问题 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state:
    | 'PAYER_COMPLAINTED'
    | 'FROZENED'
    | 'FROZEN_FINISHED'
    | 'PAYER_CANCELED'
    | 'MERCHANT_REFUNDED'
    | 'SYSTEM_REFUNDED'
    | 'MANUAL_UNFROZEN'
  /** 微信订单号 @example 4200000404201909069117582536 */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints': Complaints
  }
}
