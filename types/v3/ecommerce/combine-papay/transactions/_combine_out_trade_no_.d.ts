import type { Async, Call } from '../../../../endpoint.js'
import type { EcommerceCombinePapayTransaction } from '../../../../models/ecommerce-combine-papay.js'

interface Verbs {
  /**
   * 电商合单委托代扣查询订单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884130
   */
  get: Call<
    {
      /** 合单商户订单号 @example P20150806125346 */
      combine_out_trade_no: string
    },
    EcommerceCombinePapayTransaction
  >
}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` */
export interface CombineOutTradeNo extends Verbs, Async<Verbs> {
  /** 平台收付通·合单代扣：电商合单委托代扣撤销订单 */
  reverse: import('./_combine_out_trade_no_/reverse.js').Reverse
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': CombineOutTradeNo
  }
}
