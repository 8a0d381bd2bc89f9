import type { Async, Call } from '../../endpoint.js'
import type { InsuranceOrder } from '../../models/hire-power-bank.js'

interface Verbs {
  /**
   * 创建保险订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  post: Call<{ json: CreateInsuranceOrder }, InsuranceOrder>
}

/** `v3/hire-power-bank/insurance-orders` */
export interface InsuranceOrders extends Verbs, Async<Verbs> {
  /** 租用充电宝：查询保险订单详情 */
  _out_order_no_: import('./insurance-orders/_out_order_no_.js').OutOrderNo
}

export interface CreateInsuranceOrder {
  /** 商户创建保险订单时的凭据号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
  out_order_no?: string
  /** 用户标识 @example 2323dfsdf342342 */
  openid?: string
  /** 用于接收保险订单状态变化通知 @example https://api.test.com */
  notify_url?: string
  /** 商户在支付分服务下对应的服务ID @example 实例值 */
  service_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/hire-power-bank/insurance-orders': InsuranceOrders
  }
}
