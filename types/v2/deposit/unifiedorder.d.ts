import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'
import type { V2GoodsInfo, V2Scene } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 支付押金（JSAPI/APP支付）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986340
   */
  post: Call<{ xml: UnifiedDepositOrder }, UnifiedDepositOrdered>
}

/** `v2/deposit/unifiedorder` */
export interface Unifiedorder extends Verbs, Async<Verbs> {}

export interface UnifiedDepositOrder extends Signable {
  /** 服务商应用ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户应用ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商品描述 @maxLength 127 @example 腾讯充值中心-QQ会员充值 */
  body: string
  /** 商品详情 @maxLength 6000 @example {"goods_detail":[]} */
  detail?: JsonString<V2GoodsInfo>
  /** 附加数据 @maxLength 127 @example 说明 */
  attach?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type: string
  /** 总金额，单位为分 @example 888 */
  total_fee: number | string
  /** 终端IP @maxLength 64 @example 123.12.12.123 */
  spbill_create_ip: string
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 通知地址 @maxLength 256 @example http://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 交易类型 @maxLength 16 */
  trade_type: 'JSAPI' | 'APP'
  /** 商品ID @maxLength 32 @example 12235413214070356458058 */
  product_id?: string
  /** 指定支付方式 @maxLength 32 @example no_credit */
  limit_pay?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户子标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 电子发票入口开放标识 @maxLength 8 */
  receipt?: 'Y' | 'N'
  /** 场景信息 @maxLength 256 @example {"store_info":{"id":"SZTX001","name":"腾大餐厅","area_code":"440305","address":"科技园中一路腾讯大厦"}} */
  scene_info?: JsonString<V2Scene>
}

export interface UnifiedDepositOrdered extends V2Answer {
  /** 子商户应用ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 交易类型 @maxLength 16 */
  trade_type: 'JSAPI' | 'APP'
  /** 预支付交易会话标识 @maxLength 64 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 二维码链接 @maxLength 64 @example weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  code_url?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/unifiedorder': Unifiedorder
  }
}
