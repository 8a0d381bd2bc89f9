import type { Async, Call, Rfc3339, SerialHeader } from '../../../../endpoint.js'
import type { SettleInfo } from '../../../../models/combined-order.js'
import type {
  H5OrderSceneInfo,
  LimitPay,
  OrderAmount,
  OrderDetail,
  PayerIdentity,
} from '../../../../models/order.js'

interface Verbs {
  /**
   * H5下单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738604
   */
  post: Call<
    { json: H5Order; headers?: SerialHeader },
    {
      /** 支付跳转链接 */
      h5_url: string
    }
  >
}

/** `v3/pay/partner/transactions/h5` */
export interface H5 extends Verbs, Async<Verbs> {}

export interface H5Order {
  /** 服务商公众号ID @maxLength 32 @example wx8888888888888888 */
  sp_appid: string
  /** 服务商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 子商户公众号ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: SettleInfo
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
  scene_info: H5OrderSceneInfo
  /** 支付者 */
  payer?: {
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity
  }
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/h5': H5
  }
}
