import type { Async, Call } from '../../../endpoint.js'
import type { SettleInfo, SubOrderAmount } from '../../../models/combined-order.js'
import type { EcommerceCombinePapayTransaction } from '../../../models/ecommerce-combine-papay.js'

interface Verbs {
  /**
   * 电商合单委托代扣支付
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884121
   */
  post: Call<{ json: CreateTransaction }, EcommerceCombinePapayTransaction>
}

/** `v3/ecommerce/combine-papay/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {
  /** 平台收付通·合单代扣：电商合单委托代扣查询订单 */
  _combine_out_trade_no_: import('./transactions/_combine_out_trade_no_.js').CombineOutTradeNo
}

export interface CreateTransaction {
  /** 合单商户appid @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @example P20150806125346 */
  combine_out_trade_no: string
  /** 委托代扣协议ID @example 123124412412423431 */
  contract_id: string
  /** 子单信息 */
  sub_orders?: TransactionSubOrder[]
  /** 风控信息 */
  risk_info?: string
}

/** 子单信息 */
export interface TransactionSubOrder {
  /** 子单商户号 @example 1900000109 */
  mchid: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 订单金额 */
  amount: SubOrderAmount
  /** 子单商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户appid @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 商品描述 @example 腾讯充值中心-QQ会员充值 */
  description: string
  /** 结算信息 */
  settle_info?: SettleInfo
  /** 子单风控信息 */
  sub_risk_info?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/combine-papay/transactions': Transactions
  }
}
