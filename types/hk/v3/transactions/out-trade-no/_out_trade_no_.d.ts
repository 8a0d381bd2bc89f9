import type { Async, Call } from '../../../../endpoint.js'
import type { OverseasOrderTransaction, QueryRefund } from '../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 查询订单(商户订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get: Call<
    {
      /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
      out_trade_no: string
      query?: QueryRefund
    },
    OverseasOrderTransaction
  >
}

/** `hk/v3/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {
  /** 境外支付（香港接入点）：关闭订单(商户订单号) */
  close: import('./_out_trade_no_/close.js').Close
  /** 境外支付（香港接入点）：撤销订单(商户订单号) */
  reverse: import('./_out_trade_no_/reverse.js').Reverse
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
