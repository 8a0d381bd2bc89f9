import type { Async, Call } from '../../../../endpoint.js'
import type { MedInsOrder } from '../../../../models/med-ins.js'

interface Verbs {
  /**
   * 使用商户订单号查看下单结果
   * @remarks 普通商户, 从业机构（银行）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   */
  get: Call<
    {
      /** 医保自费混合订单号 @example 1217752501201407033233368318 */
      out_trade_no: string
      query?: {
        /** 医疗机构的商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    MedInsOrder
  >
}

/** `v3/med-ins/orders/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/med-ins/orders/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
