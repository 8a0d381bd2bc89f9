/** `TRANSACTION.*` */
import type { CombineTransactionAmount } from '../models/combined-order.js'
import type { ContractInformation } from '../models/edu-papay.js'
import type { DeviceInformation, TransactionSuccessReceiver } from '../models/notification.js'
import type { DeviceInfo, InstallmentInfo } from '../models/order.js'
import type { ParkingPayer, TransactionIndustryFailedAmount } from '../models/school-pay.js'
import type { PromotionGoodsDetail } from '../models/transaction.js'
import type { SubOrderTradeState } from '../models/v2-order.js'
import type { ParkingInfo } from '../models/vehicle.js'

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
  sub_openid?: string
  plan_id?: string
  /** 签约信息 */
  contract_information?: ContractInformation
  /** 调用接口提交的商户服务订单号 */
  out_trade_no: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  attach?: string
  bank_type: string
  /** 订单支付完成时间 */
  success_time: string
  trade_state: string
  trade_state_description?: string
  payer: Payer
  amount: TransactionFailAmount
  /** 设备信息 */
  device_information: DeviceInformation
  promotion_detail?: PromotionDetail[]
  mchid: string
  /** 交易类型 */
  trade_type: 'PAP'
  trade_state_desc: string
  /** 支付场景信息描述 */
  scene_info?: { device_id?: string }
  sp_appid?: string
  description: string
  /** 订单成功创建时返回 */
  create_time: string
  user_repaid: 'BPA' | 'SUCCESS'
  trade_scene?: string
  parking_info: ParkingInfo
}

export interface TransactionNotice {
  mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: string
  /** 本支付订单的状态 */
  trade_state: TradeState
  trade_state_desc?: string
  bank_type?: string
  attach?: string
  /** 支付订单已成功才会返回 */
  success_time?: string
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
  trade_type?: string
  trade_state: string
  trade_state_desc?: string
  bank_type?: string
  attach?: string
  /** 订单支付完成时间 */
  success_time?: string
  payer?: ParkingPayer
  amount: { currency: string }
  /** 设备信息 */
  device_info: { device_id?: string }
  promotion_detail?: TransactionPayBackPromotionDetail[]
  /** 调用接口提交的商户号 */
  sp_mchid: string
  description: string
  /** 订单成功创建时返回 */
  create_time: string
  trade_state_description?: string
  user_repaid?: 'BPA' | 'SUCCESS'
  trade_scene?: string
  parking_info: ParkingInfo
}

export interface TransactionSuccess {
  /** 调用接口提交的商户号 */
  sp_mchid: string
  /** 调用接口提交的子商户号 */
  sub_mchid: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 微信分账/回退单号 */
  order_id: string
  /** 分账方系统内部的分账/回退单号 */
  out_order_no: string
  /** 分账接收方对象 */
  receiver: TransactionSuccessReceiver
  /** 订单支付完成时间 */
  success_time: string
  /** 调用接口提交的应用ID */
  appid: string
  /** 调用接口提交的商户服务订单号 */
  out_trade_no: string
  description: string
  /** 订单成功创建时返回 */
  create_time: string
  trade_state: string
  trade_state_description?: string
  bank_type?: string
  attach?: string
  user_repaid?: 'bank_type' | 'trade_state' | 'SUCCESS'
  trade_scene: string
  parking_info?: ParkingInfo
  payer?: ParkingPayer
  amount: TransactionSuccessAmount
  promotion_detail?: TransactionSuccessPromotionDetail[]
  /** 调用接口提交的子商户应用ID */
  sub_appid: string
  /** 合单应用程序APPID */
  combine_appid?: string
  /** 交易单发起方的商户号 */
  combine_mchid?: string
  /** 商户系统内部对交易单定义的订单号 */
  combine_out_trade_no?: string
  /** 微信支付系统生成的订单号 */
  combine_transaction_id?: string
  /** 支付场景信息描述 */
  scene_info?: SceneInfo
}

export interface Payer {
  /** 用户在服务商的标识 */
  openid: string
  /** 用户在子商户的标识 */
  sub_openid?: string
  sp_openid?: string
}

export interface TransactionFailAmount {
  currency: string
  payer_currency: string
}

export interface PromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  name?: string
  /** 枚举值 */
  scope?: 'SINGLE'
  type?: 'NOCASH'
  stock_id?: string
  currency?: string
  /** 单品列表信息 */
  goods_detail?: PromotionGoodsDetail[]
  activity_id?: string
}

/** 本支付订单的状态 */
export type TradeState = 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK'

/** 优惠详情 */
export interface TransactionIndustryFailedPromotionDetail {
  coupon_id?: string
  name?: string
  scope?: 'SINGLE'
  type?: string
  /** in fen */
  amount?: number
  stock_id?: string
  /** in fen */
  wechatpay_contribute?: number
  /** in fen */
  merchant_contribute?: number
  /** in fen */
  other_contribute?: number
}

export interface TransactionPayBackPromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  name?: string
  /** 枚举值 */
  scope?: 'SINGLE'
  type?: 'NOCASH'
  stock_id?: string
  activity_id?: string
  currency?: string
}

export interface TransactionSuccessAmount {
  currency?: string
  /** in fen */
  payer_total?: number
  /** 用户支付币种 */
  payer_currency?: string
  /** 汇率信息 */
  exchange_rate?: ExchangeRate
}

export interface TransactionSuccessPromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  name?: string
  /** 枚举值 */
  scope?: 'SINGLE'
  type?: 'NOCASH'
  activity_id?: string
  currency?: string
}

/** 支付场景信息描述 */
export interface SceneInfo {
  /** 终端设备号（门店号或收银设备ID） */
  device_id: string
  /** 商品单列表 */
  sub_orders?: SceneInfoSubOrder
  /** 支付者信息 */
  combine_payer_info?: { /** 用户标识 */ openid: string }
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo
}

/** 汇率信息 */
export interface ExchangeRate {
  /** 汇率类型 */
  type?: string
  /** 汇率值 */
  rate?: number
}

/** 商品单列表 */
export interface SceneInfoSubOrder {
  /** 商品单发起商户号 */
  mchid: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 商品单个人收款方平台昵称 */
  individual_name?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: SubOrderTradeState
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 订单金额 */
  amount?: CombineTransactionAmount
  /** 支付完成时间 */
  success_time?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商品单订单号 */
  out_trade_no: string
}

declare module './index.js' {
  interface NotificationEvents {
    /** 停车服务扣费失败 */
    'TRANSACTION.FAIL': TransactionFail
    /** 校园轻松付扣费失败 */
    'TRANSACTION.INDUSTRY_FAILED': TransactionNotice
    /** 校园轻松付扣费支付成功 */
    'TRANSACTION.INDUSTRY_SUCCESS': TransactionNotice
    /** 用户对垫资单还款 */
    'TRANSACTION.PAY_BACK': TransactionPayBack
    /** 支付成功 */
    'TRANSACTION.SUCCESS': TransactionSuccess
  }
}
