import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 用户openid转换
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  post: Call<
    {
      /** 用户openid @example xsd3434454567676 */
      openid: string
      json: {
        /** 目标应用的appid @example wxaaaa1a123b456c7d */
        appid: string
      }
    },
    {
      /** 转换后的openid @example xac1234554567676 */
      openid: string
    }
  >
}

/** `v3/express/users/{openid}/transform` */
export interface Transform extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/express/users/{openid}/transform': Transform
  }
}
