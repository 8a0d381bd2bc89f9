import type { Async, Call } from '../../../../endpoint.js'
import type { OrderAmount } from '../../../../models/order.js'
import type { AppliedTransaction } from '../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户受理保险自动续费扣款
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   */
  post: Call<{ json: ApplyTransaction }, AppliedTransaction>
}

/** `v3/papay/insurance-pay/transactions/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface ApplyTransaction {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商品描述 @maxLength 127 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
  /** 通知地址 @maxLength 256 @example https://www.qq.com/ */
  transaction_notify_url: string
  /** 委托代扣协议ID @maxLength 32 @example 123124412412423431 */
  contract_id: string
  /** 保单的扣费周期编号 @example 1 */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: OrderAmount
  /** 订单优惠标记 @maxLength 32 @example DISCOUNTS */
  goods_tag?: string
  /** 附加数据 @maxLength 128 @example 自定义数据 */
  attach?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-pay/transactions/apply': Apply
  }
}
