import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 医保退款通知
   * @remarks 普通商户, 从业机构（银行）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
   */
  post: Call<
    {
      query: {
        /** 医保自费混合订单号 @example 1217752501201407033233368318 */
        mix_trade_no: string
      }
      json: NotifyRefund
    },
    void
  >
}

/** `v3/med-ins/refunds/notify` */
export interface Notify extends Verbs, Async<Verbs> {}

export interface NotifyRefund {
  /** 医疗机构的商户号，从业机构必填 @example 1900000109 */
  sub_mchid?: string
  /** 医保退款的总金额，单位为分 @example 45000 */
  med_refund_total_fee: number
  /** 医保统筹退款金额，单位为分 @example 45000 */
  med_refund_gov_fee: number
  /** 医保个账退款金额，单位为分 @example 45000 */
  med_refund_self_fee: number
  /** 医保其他退款金额，单位为分 @example 45000 */
  med_refund_other_fee: number
  /** 医保退款成功时间 @example 2018-06-08T10:34:56+08:00 */
  refund_time: Rfc3339
  /** 从业机构退款单号 @example R202204022005169952975171534816 */
  out_refund_no: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/med-ins/refunds/notify': Notify
  }
}
