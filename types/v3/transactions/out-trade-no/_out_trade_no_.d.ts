import type { Async, Call } from '../../../endpoint.js'
import type { OverseasOrderTransaction, QueryRefund } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * 查询订单(商户订单号)
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get: Call<
    {
      /** 商户订单号 @maxLength 32 */
      out_trade_no: string
      query?: QueryRefund
    },
    OverseasOrderTransaction
  >
}

/** `v3/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {
  /** 境外支付·下单（旧路径）：关闭订单(商户订单号) */
  close: import('./_out_trade_no_/close.js').Close
  /** 境外支付·下单（旧路径）：撤销订单(商户订单号) */
  reverse: import('./_out_trade_no_/reverse.js').Reverse
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
