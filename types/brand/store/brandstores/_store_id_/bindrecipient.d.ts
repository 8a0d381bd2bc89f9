import type { Async, Call } from '../../../../endpoint.js'
import type { RecipientState } from '../../../../models/brand-store.js'

interface Verbs {
  /**
   * 添加门店收款商户号
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015782993
   */
  post: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: BindRecipientRequest
    },
    BoundRecipient
  >
}

/** `brand/store/brandstores/{store_id}/bindrecipient` */
export interface Bindrecipient extends Verbs, Async<Verbs> {}

export interface BindRecipientRequest {
  /** 门店收款商户号 @example 1230000109 */
  mchid: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name: string
}

export interface BoundRecipient {
  /** 品牌门店ID @example 20488000 */
  store_id: string
  /** 门店收款商户号 @example 1230000109 */
  mchid: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: RecipientState
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/store/brandstores/{store_id}/bindrecipient': Bindrecipient
  }
}
