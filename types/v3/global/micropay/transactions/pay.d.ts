import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  MicropayOrder,
  MicropayOrderedAmount,
  MicropayOrderedDetail,
  Payer,
} from '../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 提交付款码支付
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  post: Call<{ json: MicropayOrder }, PaidTransaction>
}

/** `v3/global/micropay/transactions/pay` */
export interface Pay extends Verbs, Async<Verbs> {}

export interface PaidTransaction {
  /** 微信支付订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid: string
  /** 机构APPID @example wx8888888888888888 */
  sp_appid: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 交易类型 @example MICROPAY */
  trade_type: string
  /** 交易状态 @example SUCCESS */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 付款银行 @example CMC */
  bank_type: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
  /** 支付者 */
  payer?: Payer
  /** 订单金额 */
  amount: MicropayOrderedAmount
  /** 优惠功能 */
  detail?: MicropayOrderedDetail[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/micropay/transactions/pay': Pay
  }
}
