import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 解绑收款商户号
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  post: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: UnbindRecipientRequest
    },
    {
      /** 解绑失败原因 @example example_failed_reason */
      failed_reason?: string
    }
  >
}

/** `v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` */
export interface Unbindrecipient extends Verbs, Async<Verbs> {}

export interface UnbindRecipientRequest {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 门店收款商户号 @example 1230000109 */
  mchid: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': Unbindrecipient
  }
}
