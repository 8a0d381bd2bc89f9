import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户关单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
   */
  post: Call<
    {
      /** 还款单订单号 @example 1217752501201407033233368018 */
      combine_out_trade_no: string
      json: {
        /** 还款明细单信息列表 @maxItems 10 */
        sub_orders: CombineTransactionSubOrder[]
      }
    },
    void
  >
}

/** `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

/** 还款明细单信息列表 */
export interface CombineTransactionSubOrder {
  /** 还款单发起商户号 @example 1900000109 */
  mchid: string
  /** 还款明细单订单号 @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': Close
  }
}
