import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { OrderTradeState } from '../../models/v2-order.js'
import type { V2SubOrderStates } from '../../models/v2-json.js'

interface Verbs {
  /** 合单查单 */
  post: Call<{ xml: QueryCombinedOrderRequest }, CombinedOrderState>
}

/** `v2/pay/querycombinedorder` */
export interface Querycombinedorder extends Verbs, Async<Verbs> {}

export interface QueryCombinedOrderRequest extends Signable {
  /** 合单appid @maxLength 32 @example wx8888888888888888 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mch_id: string
  /** 合单商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  combine_out_trade_no: string
  /** 签名类型 @maxLength 64 */
  sign_type: 'HMAC-SHA256'
}

export interface CombinedOrderState extends V2Result {
  /** 合单appid @maxLength 32 @example wx8888888888888888 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mch_id: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str: string
  /** 设备号 @maxLength 32 @example 000077 */
  device_info?: string
  /** 合单用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  combine_openid?: string
  /** 合单商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  combine_out_trade_no: string
  /** 签名 @maxLength 128 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 业务结果描述 @maxLength 32 @example OK */
  result_msg: string
  /** 交易状态 @maxLength 32 */
  trade_state?: OrderTradeState
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc?: string
  /** 子单信息列表 @maxLength 10240 */
  sub_order_list: JsonString<V2SubOrderStates>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/querycombinedorder': Querycombinedorder
  }
}
