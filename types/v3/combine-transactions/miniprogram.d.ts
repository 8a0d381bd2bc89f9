import type { Async, Call, Rfc3339 } from '../../endpoint.js'
import type { CombinedOrderSceneInfo, SubOrderAmount } from '../../models/combined-order.js'

interface Verbs {
  /**
   * 个人收款交易下单-小程序
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602225
   */
  post: Call<
    { json: CombinedMiniProgramOrder },
    {
      /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `v3/combine-transactions/miniprogram` */
export interface Miniprogram extends Verbs, Async<Verbs> {}

export interface CombinedMiniProgramOrder {
  /** 平台商户应用ID @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 平台商户号 @maxLength 32 @example 1230000109 */
  combine_mchid: string
  /** 交易单订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    openid: string
  }
  /** 场景信息 */
  scene_info?: CombinedOrderSceneInfo
  /** 商品单信息 */
  sub_orders: CombinedMiniProgramOrderSubOrder[]
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** 通知地址 @maxLength 255 @example https://yourapp.com/notify */
  notify_url?: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
}

/** 商品单信息 */
export interface CombinedMiniProgramOrderSubOrder {
  /** 商品单发起商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商品服务类型 */
  order_service_type?: 'INDIVIDUALTRADE'
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id: string
  /** 商品单个人收款方平台昵称 @example 哈哈哈小店 */
  individual_name?: string
  /** 商品单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example 20150806125346 */
  out_trade_no: string
  /** 商品单金额 */
  amount: SubOrderAmount
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach: string
  /** 商品描述 @maxLength 127 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/miniprogram': Miniprogram
  }
}
