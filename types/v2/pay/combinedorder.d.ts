import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { V2Scene, V2SubOrders } from '../../models/v2-json.js'

interface Verbs {
  /** 合单下单 */
  post: Call<{ xml: CombinedOrderRequest }, CombinedOrdered>
}

/** `v2/pay/combinedorder` */
export interface Combinedorder extends Verbs, Async<Verbs> {}

export interface CombinedOrderRequest extends Signable {
  /** 合单appid @maxLength 32 @example wx8888888888888888 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mch_id: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 合单商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  combine_out_trade_no: string
  /** 终端IP @maxLength 16 @example 8.8.8.8 */
  spbill_create_ip: string
  /** 交易起始时间 @maxLength 14 @example 20171225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20171225091510 */
  time_expire?: string
  /** 通知地址 @maxLength 256 @example http://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 交易类型 @example JSAPI */
  trade_type: string
  /** 商品ID @maxLength 32 @example 1234567890 */
  product_id?: string
  /** 合单用户标识 @maxLength 128 @example 120061098828009406 */
  combine_openid?: string
  /** 场景信息 @maxLength 256 @example {"h5_info": {"type":"IOS","app_name": "王者荣耀","bundle_id": "com.tencent.wzryIOS"}} */
  scene_info: JsonString<V2Scene>
  /** 子单信息列表 @maxLength 10240 */
  sub_order_list: JsonString<V2SubOrders>
  /** 签名类型 @maxLength 64 */
  sign_type: 'HMAC-SHA256'
}

export interface CombinedOrdered extends V2Result {
  /** 合单appid @maxLength 32 @example wx8888888888888888 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mch_id: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str: string
  /** 签名 @maxLength 128 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type: string
  /** 二维码链接 @maxLength 64 @example weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  code_url?: string
  /** 预支付交易会话标识 @maxLength 64 @example CNY */
  prepay_id: string
  /** H5支付跳转链接 @maxLength 64 */
  mweb_url?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/combinedorder': Combinedorder
  }
}
