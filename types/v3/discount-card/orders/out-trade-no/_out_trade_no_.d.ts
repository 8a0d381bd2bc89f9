import type { Async, Call } from '../../../../endpoint.js'
import type { DiscountCardOrder } from '../../../../models/discount-card.js'

interface Verbs {
  /**
   * 通过先享卡订单号查询订单
   * @remarks 普通商户
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   */
  get: Call<
    {
      /** 商户订单号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
      out_trade_no: string
    },
    DiscountCardOrder
  >
}

/** `v3/discount-card/orders/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/discount-card/orders/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
