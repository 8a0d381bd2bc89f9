import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { V2SubOrderId } from '../../models/v2-json.js'

interface Verbs {
  /** 合单关单 */
  post: Call<{ xml: CloseCombinedOrderRequest }, ClosedCombinedOrder>
}

/** `v2/pay/closecombinedorder` */
export interface Closecombinedorder extends Verbs, Async<Verbs> {}

export interface CloseCombinedOrderRequest extends Signable {
  /** 合单appid @maxLength 32 @example wx8888888888888888 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mch_id: string
  /** 合单商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  combine_out_trade_no: string
  /** 子单信息列表 @maxLength 10240 @example [{"mch_id": "1900009001","out_trade_no": "OD201708030001"}] */
  sub_order_list: JsonString<V2SubOrderId[]>
  /** 签名类型 @maxLength 64 */
  sign_type: 'HMAC-SHA256'
}

export interface ClosedCombinedOrder extends V2Result {
  /** 合单appid @maxLength 32 @example wx8888888888888888 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mch_id: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str: string
  /** 签名 @maxLength 128 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/closecombinedorder': Closecombinedorder
  }
}
