import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 解除门店收款商户号
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015783007
   */
  post: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: {
        /** 门店收款商户号 @example 1230000109 */
        mchid: string
      }
    },
    {
      /** 解绑失败原因 */
      failed_reason?: string
    }
  >
}

/** `brand/store/brandstores/{store_id}/unbindrecipient` */
export interface Unbindrecipient extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/store/brandstores/{store_id}/unbindrecipient': Unbindrecipient
  }
}
