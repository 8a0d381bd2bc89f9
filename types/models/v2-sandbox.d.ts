import type { Signable, V2Answer, V2Returned } from './v2.js'
import type { OrderTradeState } from './v2-order.js'

export interface GetPublicKeyRequest extends Signable {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
}

export interface SandboxKey extends V2Returned {
  /** 商户号 @maxLength 32 @example 1305638280 */
  mch_id: string
  /** 沙箱密钥 @maxLength 32 @example 797657811956 */
  sandbox_signkey: string
}

export interface SandboxMicropay extends Signable {
  /** 接口版本号 @maxLength 32 @example 1.0 */
  version?: string
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
  detail?: string
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
  /** 指定支付方式 @maxLength 32 @example no_credit */
  limit_pay?: string
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 电子发票入口开放标识 @maxLength 8 @example Y */
  receipt?: string
  /** 授权码 @maxLength 128 @example 120061098828009406 */
  auth_code: string
  /** 场景信息 @maxLength 256 @example {"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }} */
  scene_info?: string
}

export interface SandboxOrder extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 是否关注公众账号 @maxLength 1 */
  is_subscribe?: 'Y' | 'N'
  /** 用户子标识 @maxLength 128 @example wxd930ea5d5a258f4f */
  sub_openid?: string
  /** 是否关注子公众账号 @maxLength 1 */
  sub_is_subscribe?: 'Y' | 'N'
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type?: string
  /** 交易状态 @maxLength 32 */
  trade_state: OrderTradeState
  /** 付款银行 @maxLength 16 @example CMC */
  bank_type?: string
  /** 标价金额，单位为分 @example 100 */
  total_fee?: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 标价币种 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee?: string
  /** 现金支付币种 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 代金券金额，单位为分 @example 100 */
  coupon_fee?: string
  /** 代金券使用数量 @example 1 */
  coupon_count?: string
  /** 代金券类型 @example CASH */
  [name: `coupon_type_${number}`]: string
  /** 代金券ID @maxLength 20 @example 10000 */
  [name: `coupon_id_${number}`]: string
  /** 单个代金券支付金额，单位为分 @example 100 */
  [name: `coupon_fee_${number}`]: string
  /** 微信支付订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @maxLength 14 @example 20141030133525 */
  time_end?: string
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc?: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: string
  /** 押金消费金额，单位为分 @example 888 */
  consume_fee?: string
}
