import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 关闭订单
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935216
   */
  post: Call<{ xml: CloseOrderRequest }, ClosedOrder>
}

/** `v2/pay/closeorder` */
export interface Closeorder extends Verbs, Async<Verbs> {}

export interface CloseOrderRequest extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
}

export interface ClosedOrder extends V2Answer {
  /** 业务结果描述 @maxLength 16 @example OK */
  result_msg: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/closeorder': Closeorder
  }
}
