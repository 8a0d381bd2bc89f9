import type { Async, Call, Rfc3339 } from '../../endpoint.js'
import type { SchoolPayPromotionDetail } from '../../models/edu-papay.js'
import type { DeviceInfo, SchoolPayAmount, SchoolPayPayer } from '../../models/order.js'

interface Verbs {
  /**
   * 扣款
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
   */
  post: Call<{ json: CreateTransaction }, CreatedTransaction>
}

/** `v3/eduschoolpay/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {
  /** 校园轻松付 */
  id: import('./transactions/id.js').Id
  /** 校园轻松付 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}

export interface CreateTransaction {
  /** 商户appid @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 子商户appid @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商品描述 @maxLength 127 @example 中山大学-第二食堂-海鲜炒饭 */
  description: string
  /** 商户数据 @maxLength 127 @example 自定义数据 */
  attach?: string
  /** 商户订单号 @maxLength 64 @example 121775250124070332 */
  out_trade_no: string
  /** 订单优惠标记 @maxLength 32 @example test */
  goods_tag?: string
  /** 商户接收通知地址 @example https://www.weixin.qq.com/wxpay/pay */
  notify_url: string
  /** 签约协议号 @maxLength 32 @example 2045011120563805041758214605 */
  contract_id: string
  /** 用户账号 @maxLength 32 @example 20200330tony */
  user_id: string
  /** 订单金额 */
  amount: TransactionAmount
  /** 场景信息 */
  scene_info: SceneInfo
  /** 设备信息 */
  device_info?: DeviceInfo
  /** 分账结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 扣款模式 @example SYNC */
  payment_mode?: string
}

export interface CreatedTransaction {
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户AppID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户AppID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @example 25012014070332333018 */
  transaction_id?: string
  /** 交易类型 @example MICROPAY */
  trade_type?: string
  /** 交易状态 @example SUCCESS */
  trade_state: string
  /** 交易状态描述 @example 支付成功 */
  trade_state_desc?: string
  /** 付款银行 @example ICBC_DEBIT */
  bank_type?: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @example 2020-03-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: SchoolPayPayer
  /** 订单金额 */
  amount: SchoolPayAmount
  /** 设备信息 */
  device_info?: DeviceInfo
  /** 优惠详情 */
  promotion_detail?: SchoolPayPromotionDetail[]
}

/** 订单金额 */
export interface TransactionAmount {
  /** 总金额，单位为分 @example 888 */
  total: number
  /** 货币类型 @example CNY */
  currency: string
}

/** 场景信息 */
export interface SceneInfo {
  /** 消费时间 @example 2017-08-26T09:43:39+08:00 */
  start_time: Rfc3339
  /** 学校编号 @example 18260256813396 */
  school_id: string
  /** 消费场景类型 @example CANTEEN */
  scene_type: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/transactions': Transactions
  }
}
