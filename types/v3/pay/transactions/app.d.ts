import type { Async, Call, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type { SubsidyDetail } from '../../../models/combined-order.js'
import type { LimitPay, OrderAmount, OrderDetail, PayerIdentity, SceneInfo } from '../../../models/order.js'

interface Verbs {
  /**
   * APP下单
   * @remarks 普通商户, 特约商户（直连模式）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   */
  post: Call<
    { json: AppOrder; headers?: SerialHeader },
    {
      /** 预支付交易会话标识 @maxLength 64 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `v3/pay/transactions/app` */
export interface App extends Verbs, Async<Verbs> {}

export interface AppOrder {
  /** 公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商品描述 @maxLength 127 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
  /** 附加数据 @maxLength 128 @example 自定义数据 */
  attach?: string
  /** 商户订单号 @minLength 6 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 订单金额 */
  amount: OrderAmount
  /** 交易结束时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** 通知地址 @maxLength 255 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: LimitPay[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: OrderDetail
  /** 场景信息 */
  scene_info?: SceneInfo
  /** 支付者 */
  payer?: {
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[]
  }
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/transactions/app': App
  }
}
