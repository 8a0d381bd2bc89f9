/** `TRANSACTION.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { CombinedSubOrder } from '../models/combined-order.js'
import type { ContractInformation } from '../models/edu-papay.js'
import type { DeviceInformation, TransactionSuccessReceiver } from '../models/notification.js'
import type { DeviceInfo } from '../models/order.js'
import type { ParkingPayer, TransactionIndustryFailedAmount } from '../models/school-pay.js'
import type {
  PaidAmount,
  PromotionDetail,
  PromotionGoodsDetail,
  TradeState,
  TradeType,
} from '../models/transaction.js'
import type { PlateColor } from '../models/vehicle.js'

export interface TransactionFail {
  /** 调用接口提交的商户号 */
  sp_mchid: string
  /** 调用接口提交的应用ID */
  appid: string
  /** 调用接口提交的子商户号 */
  sub_mchid: string
  /** 调用接口提交的子商户应用ID */
  sub_appid: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 委托代扣模板ID */
  plan_id?: string
  /** 签约信息 */
  contract_information?: ContractInformation
  /** 调用接口提交的商户服务订单号 */
  out_trade_no: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 附加数据 */
  attach?: string
  /** 付款银行 */
  bank_type: string
  /** 订单支付完成时间 */
  success_time: Rfc3339
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer: TransactionPayer
  /** 订单金额 */
  amount: TransactionFailAmount
  /** 设备信息 */
  device_information: DeviceInformation
  /** 优惠详情 */
  promotion_detail?: TransactionFailPromotionDetail[]
  /** 商户号 */
  mchid: string
  /** 交易类型 */
  trade_type: 'PAP'
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付场景信息描述 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 服务商公众账号ID */
  sp_appid?: string
  /** 交易描述 */
  description: string
  /** 订单成功创建时返回 */
  create_time: Rfc3339
  /** 用户是否已还款 */
  user_repaid: string
  /** 交易场景 */
  trade_scene?: string
  /** 停车场景信息 */
  parking_info: ParkingInfo
}

export interface TransactionNotice {
  /** 商户号 */
  mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 本支付订单的状态 */
  trade_state: TransactionIndustryFailedTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付订单已成功才会返回 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: ParkingPayer
  /** 订单金额信息 */
  amount: TransactionIndustryFailedAmount
  /** 设备信息 */
  device_info: DeviceInfo
  /** 优惠详情 */
  promotion_detail?: TransactionIndustryFailedPromotionDetail[]
}

export interface TransactionPayBack {
  /** 商户号 */
  mchid: string
  /** 调用接口提交的应用ID */
  appid: string
  /** 调用接口提交的子商户号 */
  sub_mchid: string
  /** 调用接口提交的子商户应用ID */
  sub_appid: string
  /** 调用接口提交的商户服务订单号 */
  out_trade_no: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: 'SUCCESS'
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 订单支付完成时间 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: ParkingPayer
  /** 订单金额 */
  amount: {
    /** 货币类型 */
    currency: string
  }
  /** 设备信息 */
  device_info: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 优惠详情 */
  promotion_detail?: TransactionPayBackPromotionDetail[]
  /** 调用接口提交的商户号 */
  sp_mchid: string
  /** 商品描述 */
  description: string
  /** 订单成功创建时返回 */
  create_time: Rfc3339
  /** 交易状态描述 */
  trade_state_description?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 交易场景 */
  trade_scene?: string
  /** 停车场景信息 */
  parking_info: ParkingInfo
}

/**
 * 支付成功，普通商户订单与服务商订单。合单支付、分账动账通知同用此通知类型：合单只有 combine_ 开头的字段与 sub_orders，
 * 分账只有分账字段。
 */
export interface TransactionSuccess {
  /** 公众号ID，普通商户订单返回 @maxLength 32 @example wxd678efh567hg6787 */
  appid?: string
  /** 直连商户号，普通商户订单返回 @maxLength 32 @example 1230000109 */
  mchid?: string
  /** 服务商公众号ID，服务商订单返回 @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 服务商户号，服务商订单返回 @maxLength 32 @example 1230000109 */
  sp_mchid?: string
  /** 子商户公众号ID，服务商订单返回 @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户号，服务商订单返回 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 交易类型 @example JSAPI */
  trade_type: TradeType
  /** 交易状态 @example SUCCESS */
  trade_state: TradeState
  /** 交易状态描述 @maxLength 256 @example 支付成功 */
  trade_state_desc: string
  /** 付款银行 @maxLength 32 @example CMC */
  bank_type: string
  /** 附加数据 @maxLength 128 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
  /** 支付者 */
  payer: TransactionPayer
  /** 订单金额 */
  amount: PaidAmount
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 @maxLength 32 @example 013467007045764 */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
  /** 微信分账/回退单号 */
  order_id?: string
  /** 分账方系统内部的分账/回退单号 */
  out_order_no?: string
  /** 分账接收方对象 */
  receiver?: TransactionSuccessReceiver
  /** 商品描述 */
  description?: string
  /** 订单成功创建时返回 */
  create_time?: Rfc3339
  /** 交易状态描述 */
  trade_state_description?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 交易场景 */
  trade_scene?: string
  /** 停车场景信息 */
  parking_info?: ParkingInfo
  /** 合单商户appid @example wxd678efh567hg6787 */
  combine_appid?: string
  /** 合单商户号 @example 1900000109 */
  combine_mchid?: string
  /** 合单商户订单号 @example P20150806125346 */
  combine_out_trade_no?: string
  /** 交易单微信支付订单号 @example 1217752501201407033233368018 */
  combine_transaction_id?: string
  /** 商品单信息 */
  sub_orders?: CombinedSubOrder[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    openid: string
  }
}

/** 支付者：普通商户订单返回 openid，服务商订单返回 sp_openid 与 sub_openid */
export interface TransactionPayer {
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 用户服务标识，服务商订单返回 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sp_openid?: string
  /** 用户子标识，服务商订单返回 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

export interface TransactionFailAmount {
  /** 货币类型 */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
}

export interface TransactionFailPromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 枚举值 */
  scope?: 'SINGLE'
  /** 优惠类型 */
  type?: 'NOCASH'
  /** 活动ID */
  stock_id?: string
  /** 货币类型 */
  currency?: string
  /** 单品列表信息 */
  goods_detail?: PromotionGoodsDetail[]
  /** 活动ID */
  activity_id?: string
}

export interface ParkingInfo {
  /** 停车入场id */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 用户入场时间 */
  start_time: string
  /** 用户出场时间 */
  end_time: Rfc3339
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 计费时长 */
  charging_duration: number
  /** 停车场设备ID */
  device_id: string
}

/** 本支付订单的状态 */
export type TransactionIndustryFailedTradeState = 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK'

/** 优惠详情 */
export interface TransactionIndustryFailedPromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'SINGLE'
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH'
  /** 优惠券面额，单位为分 */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
}

export interface TransactionPayBackPromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 枚举值 */
  scope?: 'SINGLE'
  /** 优惠类型 */
  type?: 'NOCASH'
  /** 活动ID */
  stock_id?: string
  /** 活动ID */
  activity_id?: string
  /** 货币类型 */
  currency?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 停车服务扣费失败
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
     */
    'TRANSACTION.FAIL': TransactionFail
    /**
     * 校园轻松付扣费失败
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
     */
    'TRANSACTION.INDUSTRY_FAILED': TransactionNotice
    /**
     * 校园轻松付扣费支付成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
     */
    'TRANSACTION.INDUSTRY_SUCCESS': TransactionNotice
    /**
     * 用户对垫资单还款
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
     */
    'TRANSACTION.PAY_BACK': TransactionPayBack
    /**
     * 支付成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070368
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791836
     */
    'TRANSACTION.SUCCESS': TransactionSuccess
  }
}
