import type { Async, Call, Rfc3339, SerialHeader } from '../../endpoint.js'
import type {
  CombinePayerInfo,
  CombinedOrderSceneInfo,
  SettleInfo,
  SubOrderAmount,
  SubsidyDetail,
} from '../../models/combined-order.js'

interface Verbs {
  /**
   * 合单下单-JSAPI支付
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   */
  post: Call<
    { json: CombinedJsapiOrder; headers?: SerialHeader },
    {
      /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `v3/combine-transactions/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

export interface CombinedJsapiOrder {
  /** 合单商户appid @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: CombinedOrderSceneInfo
  /** 商品单信息 */
  sub_orders: CombinedJsapiOrderSubOrder[]
  /** 支付者 */
  combine_payer_info: CombinePayerInfo
  /** 交易起始时间 @example 2019-12-31T15:59:59+08:00 */
  time_start?: Rfc3339
  /** 交易结束时间 @example 2019-12-31T15:59:59+08:00 */
  time_expire?: Rfc3339
  /** 通知地址 @maxLength 255 @example https://yourapp.com/notify */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[]
  }
}

/** 商品单信息 */
export interface CombinedJsapiOrderSubOrder {
  /** 子单商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach: string
  /** 订单金额 */
  amount: SubOrderAmount
  /** 商品单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 商品详情 @maxLength 6000 @example 买单费用 */
  detail?: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 商品描述 @maxLength 127 @example 腾讯充值中心-QQ会员充值 */
  description: string
  /** 结算信息 */
  settle_info?: SettleInfo
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 是否指定分账 */
  profit_sharing?: boolean
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/jsapi': Jsapi
  }
}
