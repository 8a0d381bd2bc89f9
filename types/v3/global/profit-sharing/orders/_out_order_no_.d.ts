import type { Async, Call } from '../../../../endpoint.js'
import type { ProfitSharingOrder } from '../../../../models/overseas-profit-sharing.js'

interface Verbs {
  /**
   * 查询分账结果
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  get: Call<
    {
      /** 商户分账单号 @example P20150806125346 */
      out_order_no: string
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
        /** 微信订单号 @example 4208450740201411110007820472 */
        transaction_id?: string
      }
    },
    ProfitSharingOrder
  >
}

/** `v3/global/profit-sharing/orders/{out_order_no}` */
export interface OutOrderNo extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/orders/{out_order_no}': OutOrderNo
  }
}
