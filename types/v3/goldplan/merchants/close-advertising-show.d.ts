import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 关闭广告展示
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
   */
  post: Call<
    {
      json: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    void
  >
}

/** `v3/goldplan/merchants/close-advertising-show` */
export interface CloseAdvertisingShow extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/close-advertising-show': CloseAdvertisingShow
  }
}
