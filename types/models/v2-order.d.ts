import type { JsonString } from '../endpoint.js'
import type { Signable, V2Answer, V2Result } from './v2.js'
import type { V2GoodsInfo, V2Promotions } from './v2-json.js'

/** 付款码或刷脸支付的订单 */
export interface PaidOrder extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 用户标识 @maxLength 128 @example Y */
  openid: string
  /** 是否关注公众账号 @maxLength 1 */
  is_subscribe: 'Y' | 'N'
  /** 用户子标识 @maxLength 128 @example Y */
  sub_openid?: string
  /** 是否关注子公众账号 @maxLength 1 */
  sub_is_subscribe?: 'Y' | 'N'
  /** 交易类型 @maxLength 16 @example MICROPAY */
  trade_type: string
  /** 付款银行 @maxLength 32 @example CMC */
  bank_type: string
  /** 标价币种 @maxLength 16 @example CNY */
  fee_type?: string
  /** 标价金额，单位为分 @example 888 */
  total_fee: string
  /** 现金支付币种 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 代金券金额，单位为分 @example 100 */
  coupon_fee?: string
  /** 微信支付订单号 @maxLength 32 @example 1217472501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商家数据包 @maxLength 128 @example 123456 */
  attach?: string
  /** 支付完成时间 @maxLength 14 @example 20141030133525 */
  time_end: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: JsonString<V2Promotions>
}

export interface FacePayRequest extends Signable {
  /** 是否押金支付 @maxLength 1 */
  deposit?: 'Y' | 'N'
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000100 */
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
  /** 商户订单号 @maxLength 32 @example 1217472501201407033233367018 */
  out_trade_no: string
  /** 总金额，单位为分 @example 888 */
  total_fee: number | string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type: string
  /** 终端IP @maxLength 16 @example 8.8.8.8 */
  spbill_create_ip: string
  /** 订单优惠标记 @maxLength 32 @example 1234 */
  goods_tag?: string
  /** 指定支付方式 @maxLength 32 @example no_credit */
  limit_pay?: string
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 授权码 @maxLength 128 @example b713b5d2-666c-48 */
  face_code: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface FacePayOrder extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 是否关注公众账号 @maxLength 1 */
  is_subscribe: 'Y' | 'N'
  /** 用户子标识 @maxLength 128 @example wxd930ea5d5a258f4f */
  sub_openid?: string
  /** 是否关注子公众账号 @maxLength 1 */
  sub_is_subscribe?: 'Y' | 'N'
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type: string
  /** 交易状态 @maxLength 32 */
  trade_state: OrderTradeState
  /** 付款银行 @maxLength 16 @example CMC */
  bank_type: string
  /** 标价金额，单位为分 @example 100 */
  total_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 标价币种 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
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
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @maxLength 14 @example 20141030133525 */
  time_end: string
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: JsonString<V2Promotions>
  /** 押金消费金额，单位为分 @example 888 */
  consume_fee?: string
}

export interface QueryOrder extends Signable {
  /** 接口版本号 @maxLength 32 */
  version?: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商户订单号，与transaction_id二选一 @maxLength 32 @example 20150806125346 */
  out_trade_no?: string
}

export interface ReverseFacePay extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
}

export interface ReversedFacePay extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 是否重调 @maxLength 1 */
  recall: 'Y' | 'N'
}

export interface OrderDownloadBill extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 对账单日期 @maxLength 8 @example 20140603 */
  bill_date: string
  /** 账单类型 @maxLength 8 */
  bill_type?: OrderBillType
  /** 压缩账单 */
  tar_type?: 'GZIP'
}

export interface AddedDevelopmentConfig extends V2Result {
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
}

/** 交易状态 */
export type OrderTradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | 'ACCEPT'

/** 账单类型 */
export type OrderBillType = 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'

/** 证件类型(指定身份支付) */
export type UserType =
  | 'IDCARD'
  | 'HONGKONG_MACAO'
  | 'HONGKONG_MACAO_RESIDENT'
  | 'TAIWAN_RESIDENT'
  | 'FOREIGN_RESIDENT'
  | 'OVERSEA_PASSPORT'

/** 交易类型 */
export type UnifiedOrderTradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
