import type { Async, Call } from '../../../endpoint.js'
import type { DeductOrder } from '../../../models/credit-repayment.js'

interface Verbs {
  /**
   * 发起还款
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779462
   */
  post: Call<{ json: StartDeductOrder }, DeductOrder>
}

/** `v3/credit-repayment/partner/deduct-orders` */
export interface DeductOrders extends Verbs, Async<Verbs> {
  /** 自动还款：查询还款单 */
  _out_trade_no_: import('./deduct-orders/_out_trade_no_.js').OutTradeNo
}

export interface StartDeductOrder {
  /** 还款协议ID @example 20251105000000123456789 */
  contract_id: string
  /** 商户侧交易单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商户侧预约还款单号 @example 1234567abcde */
  out_record_id: string
  /** 还款金额 @example 10000 */
  deduct_amount: string
  /** 商户回调地址 @example wxd678efh567hg6787 */
  notify_url: string
  /** 产品描述 @example 信贷还款 */
  description: string
  /** 商户数据包 @example 备注 */
  attach?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/deduct-orders': DeductOrders
  }
}
