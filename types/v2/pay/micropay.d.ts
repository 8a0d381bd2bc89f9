import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { PaidOrder } from '../../models/v2-order.js'
import type { V2GoodsInfo, V2Scene } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 提交付款码支付
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
   */
  post: Call<{ xml: MicropayRequest }, PaidOrder>
}

/** `v2/pay/micropay` */
export interface Micropay extends Verbs, Async<Verbs> {}

export interface MicropayRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version?: '1.0'
  /** 是否指定分账 @maxLength 1 */
  profit_sharing?: 'N' | 'Y'
  /** 是否押金支付 @maxLength 1 */
  deposit?: 'Y' | 'N'
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商品描述 @maxLength 128 @example image形象店-深圳腾大- QQ公仔 */
  body: string
  /** 商品详情 @maxLength 6000 */
  detail?: JsonString<V2GoodsInfo>
  /** 附加数据 @maxLength 127 @example 说明 */
  attach?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 订单金额，单位为分 @example 888 */
  total_fee: number | string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type?: string
  /** 终端IP @maxLength 64 @example 8.8.8.8 */
  spbill_create_ip: string
  /** 订单优惠标记 @maxLength 32 @example 1234 */
  goods_tag?: string
  /** 指定支付方式 @maxLength 32 */
  limit_pay?: 'no_credit'
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 电子发票入口开放标识 @maxLength 8 */
  receipt?: 'Y' | 'N'
  /** 授权码 @maxLength 128 @example 120061098828009406 */
  auth_code: string
  /** 场景信息 @maxLength 256 @example {"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }} */
  scene_info?: JsonString<V2Scene>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/micropay': Micropay
  }
}
