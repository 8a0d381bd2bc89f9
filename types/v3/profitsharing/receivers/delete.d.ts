import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 删除分账接收方
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   */
  post: Call<{ json: DeleteReceiver }, DeletedReceiver>
}

/** `v3/profitsharing/receivers/delete` */
export interface Delete extends Verbs, Async<Verbs> {}

export interface DeleteReceiver {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 应用ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户应用ID @maxLength 32 @example wx8888888888888889 */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 86693852 */
  account: string
}

export interface DeletedReceiver {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @example 1900000109 */
  account: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/receivers/delete': Delete
  }
}
