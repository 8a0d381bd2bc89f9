import type { Async, Call } from '../../../endpoint.js'
import type { SharedProfitSharingOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 查询分账结果
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   */
  get: Call<
    {
      /** 商户分账单号 @maxLength 64 @example P20150806125346 */
      out_order_no: string
      query: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid?: string
        /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
        transaction_id: string
      }
    },
    SharedProfitSharingOrder
  >
}

/** `v3/profitsharing/orders/{out_order_no}` */
export interface OutOrderNo extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/orders/{out_order_no}': OutOrderNo
  }
}
