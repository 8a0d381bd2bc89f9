import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  AppWithContractDetail,
  AppWithContractSceneInfo,
  ContractInfo,
  OrderAmount,
} from '../../../../models/order.js'

interface Verbs {
  /**
   * APP下单并签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017019941
   */
  post: Call<
    { json: CreateAppWithContract },
    {
      /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `v3/pay/partner/transactions/app-with-contract` */
export interface AppWithContract extends Verbs, Async<Verbs> {}

export interface CreateAppWithContract {
  /** 服务商应用ID @maxLength 32 @example wx8888888888888888 */
  sp_appid: string
  /** 服务商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 子商户/二级商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户号/二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商品描述 @maxLength 127 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
  /** 商户订单号 @minLength 6 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** 附加数据 @maxLength 128 @example 自定义数据 */
  attach?: string
  /** 通知地址 @maxLength 255 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: OrderAmount
  /** 优惠功能 */
  detail?: AppWithContractDetail
  /** 场景信息 */
  scene_info?: AppWithContractSceneInfo
  /** 签约授权信息 */
  contract_info: ContractInfo
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/app-with-contract': AppWithContract
  }
}
