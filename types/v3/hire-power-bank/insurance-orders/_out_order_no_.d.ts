import type { Async, Call } from '../../../endpoint.js'
import type { InsuranceOrder } from '../../../models/hire-power-bank.js'

interface Verbs {
  /**
   * 查询保险订单详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  get: Call<
    {
      /** 商户创建保险订单时的凭据号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
      out_order_no: string
    },
    InsuranceOrder
  >
}

/** `v3/hire-power-bank/insurance-orders/{out_order_no}` */
export interface OutOrderNo extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/hire-power-bank/insurance-orders/{out_order_no}': OutOrderNo
  }
}
