import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type {
  AppWithContractDetail,
  AppWithContractSceneInfo,
  ContractInfo,
  OrderAmount,
} from '../../../models/order.js'

interface Verbs {
  /**
   * APP下单并签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   */
  post: Call<
    { json: CreateAppWithContract },
    {
      /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `v3/pay/transactions/app-with-contract` */
export interface AppWithContract extends Verbs, Async<Verbs> {}

export interface CreateAppWithContract {
  /** 公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商品描述 @maxLength 127 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
  /** 商户订单号 @minLength 6 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** 附加数据 @maxLength 128 @example 自定义数据说明 */
  attach?: string
  /** 通知地址 @maxLength 255 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: OrderAmount
  /** 优惠功能 */
  detail?: AppWithContractDetail
  /** 场景信息 */
  scene_info?: AppWithContractSceneInfo
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 签约授权信息 */
  contract_info: ContractInfo
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/transactions/app-with-contract': AppWithContract
  }
}
