import type { Async, Call } from '../../../endpoint.js'
import type { ReturnOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 查询分账回退结果
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   */
  get: Call<
    {
      /** 商户回退单号 @maxLength 64 @example R20190516001 */
      out_return_no: string
      query: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid?: string
        /** 商户分账单号 @maxLength 64 @example P20190806125346 */
        out_order_no: string
      }
    },
    ReturnOrder
  >
}

/** `v3/profitsharing/return-orders/{out_return_no}` */
export interface OutReturnNo extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/return-orders/{out_return_no}': OutReturnNo
  }
}
