import type { Rfc3339 } from '../endpoint.js'
import type {
  OrderTradeType,
  OverseasOrderAmount,
  OverseasOrderPromotionDetail,
  Payer,
} from './overseas-order.js'
import type { SubOrderTradeState } from './transaction.js'

export interface SignAppPreEntrust {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 子商户号 @example 1230000109 */
  sub_mchid?: string
  /** 机构appid @example wx8888888888888888 */
  sp_appid?: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid?: string
  /** 子商户应用ID @example wxcbda96de0b165484 */
  sub_appid?: string
  /** 模板ID @example 123 */
  plan_id?: number
  /** 商户侧签约协议号 @example 100001256 */
  out_contract_code?: string
  /** 用户账户展示名称 @example 张三 */
  user_display_name?: string
  /** 签约成功通知url @example https://pay.weixin.qq.com */
  success_notify_url?: string
  /** 商户appid下的用户标识 @example ouFhd5X9s9WteC3eWRjXV3lea123 */
  openid?: string
  /** 用户客户端IP @example 119.145.83.6 */
  user_client_ip?: string
  /** 过期时间 @example 2021-11-20T13:29:35+08:00 */
  expired_time?: Rfc3339
}

export interface OverseasPapayContract {
  /** 商户号 @example 1230000109 */
  mchid?: string
  /** 机构APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid?: string
  /** 子商户号 @example 1230000109 */
  sub_mchid?: string
  /** 机构appid @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户应用ID @example wxcbda96de0b165484 */
  sub_appid?: string
  /** 委托代扣协议ID @example 100005698 */
  contract_id?: string
  /** 模板ID @example 123 */
  plan_id?: number
  /** 商户侧签约协议号 @example 100001256 */
  out_contract_code?: string
  /** 用户账户展示名称 @example 张三 */
  user_display_name?: string
  /** 协议状态 @example SIGNED */
  state?: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 @example 2021-11-20T13:29:35+08:00 */
  signed_time?: Rfc3339
  /** 协议签署时间 @example 2021-11-20T13:29:35+08:00 */
  terminated_time?: Rfc3339
  /** 协议解约方式 @example USER */
  termination_mode?: string
  /** 解约备注 @example 解约原因 */
  termination_note?: string
  /** 商户appid下的用户标识 @example ouFhd5X9s9WteC3eWRjXV3lea123 */
  openid?: string
}

export interface OverseasPapayTransaction {
  /** 商户号 @example 1900000109 */
  mchid: string
  /** APPID @example wx8888888888888888 */
  appid: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 机构APPID @example wx8888888888888888 */
  sp_appid: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @example 4200000000002104083200000488 */
  transaction_id: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 交易类型 */
  trade_type: OrderTradeType
  /** 付款银行 @example CMC */
  bank_type: string
  /** 支付完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
  /** 交易状态 @example SUCCESS */
  trade_state: SubOrderTradeState
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 支付者 */
  payer: Payer
  /** 订单金额 */
  amount: OverseasOrderAmount
  /** 优惠功能 */
  promotion_detail?: OverseasOrderPromotionDetail[]
}
