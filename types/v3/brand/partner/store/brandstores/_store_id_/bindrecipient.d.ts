import type { Async, Call } from '../../../../../../endpoint.js'
import type { RecipientState } from '../../../../../../models/brand-store.js'

interface Verbs {
  /**
   * 绑定收款商户号
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
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

/** `v3/brand/partner/store/brandstores/{store_id}/bindrecipient` */
export interface Bindrecipient extends Verbs, Async<Verbs> {}

export interface BindRecipientRequest {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 门店收款商户号 @example 1230000109 */
  mchid: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name: string
}

export interface BoundRecipient {
  /** 品牌ID @example 123456789 */
  brand_id?: string
  /** 品牌门店ID @example 20488000 */
  store_id?: string
  /** 门店收款商户号 @example 1230000109 */
  mchid?: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: RecipientState
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': Bindrecipient
  }
}
