import type { Async, Call } from '../../endpoint.js'
import type { OrderAmount } from '../../models/order.js'
import type { OverseasOrderDetail, OverseasOrderSceneInfo, Payer } from '../../models/overseas-order.js'

interface Verbs {
  /**
   * H5支付下单
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   */
  post: Call<
    { json: H5Order },
    {
      /** 支付跳转链接 */
      mweb_url: string
    }
  >
}

/** `v3/transactions/mweb` */
export interface Mweb extends Verbs, Async<Verbs> {}

export interface H5Order {
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
  scene_info: OverseasOrderSceneInfo
  /** 优惠功能 */
  detail?: OverseasOrderDetail[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/mweb': Mweb
  }
}
