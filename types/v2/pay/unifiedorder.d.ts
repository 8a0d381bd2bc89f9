import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'
import type { UnifiedOrderTradeType, UserType } from '../../models/v2-order.js'
import type { V2GoodsInfo, V2Promotions, V2Scene } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 统一下单
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
   */
  post: Call<{ xml: UnifiedOrderRequest }, UnifiedOrdered>
}

/** `v2/pay/unifiedorder` */
export interface Unifiedorder extends Verbs, Async<Verbs> {}

export interface UnifiedOrderRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version?: '1.0'
  /** 是否指定分账 @maxLength 1 */
  profit_sharing?: 'N' | 'Y'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户公众账号ID，服务商模式填写 @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 子商户号，服务商模式必填 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商品描述 @maxLength 128 @example 腾讯充值中心-QQ会员充值 */
  body: string
  /** 商品详情 @maxLength 6000 */
  detail?: JsonString<V2GoodsInfo>
  /** 附加数据 @maxLength 127 @example 深圳分店 */
  attach?: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 标价币种 @maxLength 16 @example CNY */
  fee_type?: string
  /** 标价金额，单位为分 @example 88 */
  total_fee: number | string
  /** 终端IP @maxLength 64 @example 123.12.12.123 */
  spbill_create_ip: string
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 通知地址 @maxLength 256 @example http://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 交易类型：小程序为JSAPI，H5为MWEB @maxLength 16 */
  trade_type: UnifiedOrderTradeType
  /** 商品ID，trade_type为NATIVE时填写 @maxLength 32 @example 12235413214070356458058 */
  product_id?: string
  /** 指定支付方式 @maxLength 32 */
  limit_pay?: 'no_credit'
  /** 用户标识，trade_type为JSAPI时填写 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户在sub_appid下的子标识，与openid二选一 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 电子发票入口开放标识 @maxLength 8 */
  receipt?: 'Y' | 'N'
  /** 场景信息 @maxLength 256 @example {"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }} */
  scene_info?: JsonString<V2Scene>
  /** 证件类型(指定身份支付) @maxLength 32 */
  user_type?: UserType
  /** 证件号(指定身份支付) @maxLength 32 @example 43102119910910512X */
  user_creid?: string
  /** 姓名(指定身份支付) @maxLength 64 @example 周星星 */
  user_truename?: string
}

export interface UnifiedOrdered extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 交易类型 @maxLength 16 */
  trade_type: UnifiedOrderTradeType
  /** 预支付交易会话标识 @maxLength 64 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 二维码链接，trade_type为NATIVE时返回 @maxLength 64 @example weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  code_url?: string
  /** 支付跳转链接，trade_type为MWEB时返回 @maxLength 64 */
  mweb_url?: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: JsonString<V2Promotions>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/unifiedorder': Unifiedorder
  }
}
