import type { Rfc3339 } from '../endpoint.js'
import type { OrderAmount } from './order.js'
import type { TradeState } from './transaction.js'
import type { V2Goods, V2PromotionGoods } from './v2-json.js'

export interface QueryRefund {
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
}

export interface Order {
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** APPID，直连模式必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 机构APPID，机构模式必填 @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户APPID @maxLength 32 */
  sub_appid?: string
  /** 商品描述 @maxLength 127 @example image形象店-深圳腾大- QQ公仔 */
  description: string
  /** 商户数据 @maxLength 127 @example 自定义数据 */
  attach?: string
  /** 通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商品标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 交易类型 @maxLength 16 @example APP */
  trade_type: string
  /** 指定支付方式 @example no_credit */
  limit_pay?: string
  /** 交易起始时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  time_start?: Rfc3339
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** MCC码 @example 1011 */
  merchant_category_code: string
  /** 支付者 */
  payer?: Payer
  /** 订单金额 */
  amount: OrderAmount
  /** 场景信息 */
  scene_info?: OrderSceneInfo
  /** 优惠功能 */
  detail?: OverseasOrderDetail[]
}

/** 支付者 */
export interface Payer {
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户标识（机构） @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sp_openid?: string
  /** 用户标识（特约商户） @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

/** 场景信息 */
export interface OrderSceneInfo {
  /** 商户端设备号 @example 013467007045764 */
  device_id?: string
  /** 商户端设备IP @example 128.0.0.1 */
  device_ip?: string
  /** 用户终端IP @example 128.0.0.1 */
  payer_client_ip?: string
  /** 操作员ID @example 123145 */
  operator_id?: string
  /** 商户门店信息 */
  store_info?: SceneInfoStoreInfo
}

/** 商户门店信息 */
export interface SceneInfoStoreInfo {
  /** 编号 @example 0001 */
  id: string
  /** 名称 @example 腾讯大厦分店 */
  name?: string
  /** 详细地址 @example 广东省深圳市南山区科技中一道10000号 */
  address?: string
}

/** 优惠功能 */
export interface OverseasOrderDetail {
  /** 订单原价，单位为币种的最小单位 @example 608800 */
  cost_price?: number
  /** 商品小票ID @example wx123 */
  receipt_id?: string
  /** 单品列表 */
  goods_detail?: V2Goods[]
}

export interface OverseasOrderTransaction {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** APPID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 机构商户号 @maxLength 32 @example 1900000100 */
  sp_mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 机构APPID @example wx8888888888888888 */
  sp_appid: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @example 4200000000002104083200000488 */
  id: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 交易类型 */
  trade_type: OrderTradeType
  /** 付款银行 @example CMC */
  bank_type: string
  /** 支付完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
  /** 交易状态 */
  trade_state: TradeState
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 支付者 */
  payer: Payer
  /** 订单金额 */
  amount: OverseasOrderAmount
  /** 优惠功能 */
  promotion_detail?: OverseasOrderPromotionDetail[]
}

/** 订单金额 */
export interface OverseasOrderAmount {
  /** 订单金额，单位为币种的最小单位 @example 888 */
  total: number
  /** 用户支付金额，单位为币种的最小单位 @example 888 */
  payer_total: number
  /** 订单标价币种 @example CNY */
  currency: string
  /** 用户支付币种 @example HKD */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: ExchangeRate
}

/** 汇率 */
export interface ExchangeRate {
  /** 汇率类型 */
  type?: 'SETTLEMENT_RATE'
  /** 汇率值 @example 80000000 */
  rate?: number
}

export interface CloseTransaction {
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 子商户号 @maxLength 32 @example 1230000109 */
  sub_mchid?: string
  /** 机构商户号 @maxLength 32 @example 1230000109 */
  sp_mchid?: string
}

export interface MicropayOrder {
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** APPID，直连模式必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 机构APPID，机构模式必填 @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户APPID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商品描述 @maxLength 127 @example image形象店-深圳腾大- QQ公仔 */
  description: string
  /** 商户数据 @maxLength 127 @example 自定义数据 */
  attach?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商品标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 交易类型 @maxLength 16 @example MICROPAY */
  trade_type: string
  /** 指定支付方式 @example no_credit */
  limit_pay?: string
  /** MCC码 @example 1011 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string
  }
  /** 订单金额 */
  amount: OrderAmount
  /** 场景信息 */
  scene_info?: OrderSceneInfo
  /** 优惠功能 */
  detail?: OverseasOrderDetail[]
}

export interface MicropayOrdered {
  /** 微信支付订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid: string
  /** 机构APPID @example wx8888888888888888 */
  sp_appid: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 交易类型 */
  trade_type: OrderTradeType
  /** 交易状态 */
  trade_state: TradeState
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 付款银行 @example CMC */
  bank_type: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
  /** 支付者 */
  payer?: Payer
  /** 订单金额 */
  amount: MicropayOrderedAmount
  /** 优惠功能 */
  detail?: MicropayOrderedDetail[]
}

/** 订单金额 */
export interface MicropayOrderedAmount {
  /** 订单金额，单位为币种的最小单位 @example 888 */
  total: number
  /** 货币类型 @example CNY */
  currency?: string
  /** 用户支付金额，单位为币种的最小单位 @example 888 */
  payer_total: number
  /** 支付货币类型 @example CNY */
  payer_currency?: string
  /** 汇率 */
  exchange_rate?: ExchangeRate
}

/** 优惠功能 */
export interface MicropayOrderedDetail {
  /** 券ID @example 109519 */
  promotion_id: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT'
  /** 优惠券面额，单位为币种的最小单位 @example 5 */
  amount: number
  /** 货币类型 @example CNY */
  currency?: string
  /** 活动ID @example 931386 */
  activity_id?: string
  /** 微信出资，单位为币种的最小单位 @example 0 */
  wechatpay_contribute_amount?: number
  /** 商户出资，单位为币种的最小单位 @example 0 */
  merchant_contribute_amount?: number
  /** 其他出资，单位为币种的最小单位 @example 5 */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: OrderGoodsDetail[]
}

/** 单品列表 */
export interface OrderGoodsDetail {
  /** 商品编码 @example 12345 */
  goods_id: string
  /** 商品备注 @example 1001 */
  goods_remark?: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品价格，单位为币种的最小单位 @example 528800 */
  price: number
}

export interface H5Order {
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** APPID，直连模式必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 机构APPID，机构模式必填 @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户APPID @maxLength 32 */
  sub_appid?: string
  /** 商品描述 @maxLength 127 @example image形象店-深圳腾大- QQ公仔 */
  description: string
  /** 商户数据 @maxLength 127 @example 自定义数据 */
  attach?: string
  /** 通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商品标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 交易类型 @maxLength 16 @example MWEB */
  trade_type: string
  /** 指定支付方式 @example no_credit */
  limit_pay?: string
  /** 交易起始时间 @example 2018-06-08T10:34:56+08:00 */
  time_start?: Rfc3339
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** MCC码 @example 1011 */
  merchant_category_code: string
  /** 支付者 */
  payer?: Payer
  /** 订单金额 */
  amount: OrderAmount
  /** 场景信息 */
  scene_info: OverseasOrderSceneInfo
  /** 优惠功能 */
  detail?: OverseasOrderDetail[]
}

/** 场景信息 */
export interface OverseasOrderSceneInfo {
  /** 商户端设备号 @example 013467007045764 */
  device_id?: string
  /** 商户端设备IP @example 128.0.0.1 */
  device_ip?: string
  /** 用户终端IP @example 128.0.0.1 */
  payer_client_ip: string
  /** 操作员ID @example 123145 */
  operator_id?: string
  /** 商户门店信息 */
  store_info: SceneInfoStoreInfo
}

/** 优惠功能 */
export interface OverseasOrderPromotionDetail {
  /** 券ID @example 109519 */
  promotion_id: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 @example SINGLE */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT'
  /** 优惠券面额，单位为币种的最小单位 @example 5 */
  amount: number
  /** 优惠币种 @example HKD */
  currency: string
  /** 活动ID @example 931386 */
  activity_id?: string
  /** 微信出资，单位为币种的最小单位 @example 0 */
  wxpay_contribute_amount?: number
  /** 商户出资，单位为币种的最小单位 @example 0 */
  merchant_contribute_amount?: number
  /** 其他出资，单位为币种的最小单位 @example 5 */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: V2PromotionGoods[]
}

export interface OverseasOrder {
  /** 商户号，直连模式必填 @maxLength 32 */
  mchid?: string
  /** APPID，直连模式必填 @maxLength 32 */
  appid?: string
  /** 子商户号，机构模式必填 @maxLength 32 */
  sub_mchid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 */
  sp_mchid?: string
  /** 机构APPID，机构模式必填 @maxLength 32 */
  sp_appid?: string
  /** 子商户APPID @maxLength 32 */
  sub_appid?: string
  /** 商品描述 @maxLength 127 */
  description: string
  /** 商户数据 @maxLength 127 */
  attach?: string
  /** 通知地址 @maxLength 256 */
  notify_url: string
  /** 商户订单号 @maxLength 32 */
  out_trade_no: string
  /** 商品标记 @maxLength 32 */
  goods_tag?: string
  /** 交易类型 @maxLength 16 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string
  /** 交易起始时间 */
  time_start?: string
  /** 交易结束时间 */
  time_expire?: string
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: Payer
  /** 订单金额 */
  amount: OrderAmount
  /** 场景信息 */
  scene_info?: OrderSceneInfo
  /** 优惠功能 */
  detail?: OverseasOrderDetail[]
}

/** 交易类型 */
export type OrderTradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'
