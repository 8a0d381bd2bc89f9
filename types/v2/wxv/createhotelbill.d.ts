import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { CreatedHotelBill } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 创建速住订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
   */
  post: Call<{ xml: CreateHotelBillRequest; security: true }, CreatedHotelBill>
}

/** `v2/wxv/createhotelbill` */
export interface Createhotelbill extends Verbs, Async<Verbs> {}

export interface CreateHotelBillRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 房间 @maxLength 40 @example 几木双床房2间 */
  room: string
  /** 入住时间 @maxLength 14 @example 20091225091010 */
  start_time: string
  /** 预定离店时间 @maxLength 14 @example 20091225091010 */
  end_time: string
  /** 酒店 @maxLength 20 @example 北京亦庄亚朵酒店 */
  service_location: string
  /** 押金金额，单位为分 @example 80000 */
  deposit_amount: number | string
  /** 房费 @example 20000 */
  room_rate: number | string
  /** 房费说明 @maxLength 30 @example 共住3晚，每晚100元 */
  room_rate_desc?: string
  /** 回调数据包 @maxLength 200 */
  attach?: string
  /** 取消规则标签 @maxLength 32 */
  cancel_rule: string
  /** 取消规则描述 @maxLength 150 */
  cancel_rule_desc: string
  /** 平台证书序列号 @maxLength 128 @example 45233302 */
  cert_serial_no: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户姓名 @maxLength 400 */
  name?: string
  /** 用户手机号 @maxLength 400 */
  phone?: string
  /** 用户身份证ID @maxLength 400 */
  userid?: string
  /** 用户收货地址 @maxLength 400 */
  address?: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/createhotelbill': Createhotelbill
  }
}
