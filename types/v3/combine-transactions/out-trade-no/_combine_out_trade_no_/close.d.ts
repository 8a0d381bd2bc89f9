import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 合单关闭订单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   */
  post: Call<
    {
      /** 合单商户订单号 @maxLength 32 */
      combine_out_trade_no: string
      json: CloseCombineTransaction
    },
    void
  >
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

export interface CloseCombineTransaction {
  /** 合单商户appid @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 商品单信息 @maxItems 50 */
  sub_orders: CombineTransactionSubOrder[]
}

/** 商品单信息 */
export interface CombineTransactionSubOrder {
  /** 子单商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 商品单商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': Close
  }
}
