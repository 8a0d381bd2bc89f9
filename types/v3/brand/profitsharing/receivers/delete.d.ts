import type { Async, Call } from '../../../../endpoint.js'
import type { AddedReceiver } from '../../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 删除分账接收方
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
   */
  post: Call<{ json: DeleteReceiver }, AddedReceiver>
}

/** `v3/brand/profitsharing/receivers/delete` */
export interface Delete extends Verbs, Async<Verbs> {}

export interface DeleteReceiver {
  /** 品牌主商户号 @maxLength 32 @example 1900000108 */
  brand_mchid: string
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888889 */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 1900000109 */
  account: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/profitsharing/receivers/delete': Delete
  }
}
