import type { Async, Call } from '../../../../endpoint.js'
import type { MedInsOrder } from '../../../../models/med-ins.js'

interface Verbs {
  /**
   * 使用医保自费混合订单号查看下单结果
   * @remarks 普通商户, 从业机构（银行）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   */
  get: Call<
    {
      /** 医保自费混合订单号 @example 1217752501201407033233368318 */
      mix_trade_no: string
      query?: {
        /** 医疗机构的商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    MedInsOrder
  >
}

/** `v3/med-ins/orders/mix-trade-no/{mix_trade_no}` */
export interface MixTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': MixTradeNoValue
  }
}
