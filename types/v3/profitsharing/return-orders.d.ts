import type { Async, Call } from '../../endpoint.js'
import type { ReturnOrder } from '../../models/profit-sharing.js'

interface Verbs {
  /**
   * 请求分账回退
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   */
  post: Call<{ json: RequestReturnOrder }, ReturnOrder>
}

/** `v3/profitsharing/return-orders` */
export interface ReturnOrders extends Verbs, Async<Verbs> {
  /** 分账：查询分账回退结果 */
  _out_return_no_: import('./return-orders/_out_return_no_.js').OutReturnNo
}

export interface RequestReturnOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id?: string
  /** 商户分账单号 @maxLength 64 */
  out_order_no?: string
  /** 商户回退单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example R20190516001 */
  out_return_no: string
  /** 回退商户号 @maxLength 32 @example 86693852 */
  return_mchid: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 回退描述 @maxLength 80 @example 用户退款 */
  description: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/return-orders': ReturnOrders
  }
}
