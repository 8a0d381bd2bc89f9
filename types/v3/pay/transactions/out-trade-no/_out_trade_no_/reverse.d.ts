import type { Async, Call } from '../../../../../endpoint.js'
import type { CreateFailNotify } from '../../../../../models/order.js'

interface Verbs {
  /**
   * 撤销
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   */
  post: Call<
    {
      /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
      out_trade_no: string
      json: CreateFailNotify
    },
    ReversedTransaction
  >
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

export interface ReversedTransaction {
  /** 应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid?: string
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': Reverse
  }
}
