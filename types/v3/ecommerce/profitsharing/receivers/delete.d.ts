import type { Async, Call } from '../../../../endpoint.js'
import type { EcommerceProfitSharingAddedReceiver } from '../../../../models/ecommerce-profit-sharing.js'

interface Verbs {
  /**
   * 删除分账接收方
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
   */
  post: Call<{ json: DeleteReceiver }, EcommerceProfitSharingAddedReceiver>
}

/** `v3/ecommerce/profitsharing/receivers/delete` */
export interface Delete extends Verbs, Async<Verbs> {}

export interface DeleteReceiver {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 @maxLength 64 @example 190001001 */
  account: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/profitsharing/receivers/delete': Delete
  }
}
