import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 商圈积分授权查询
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   */
  get: Call<
    {
      /** 顾客openid @example oWmnN4xxxxxxxxxxe92NHIGf1xd8 */
      openid: string
      query: {
        /** 商圈商户ID @example 1900000109 */
        sub_mchid?: string
        /** 小程序appid @example wx1234567890abcdef */
        appid: string
      }
    },
    UserAuthorization
  >
}

/** `v3/businesscircle/user-authorizations/{openid}` */
export interface Openid extends Verbs, Async<Verbs> {}

export interface UserAuthorization {
  /** 顾客openid @example oWmnN4xxxxxxxxxxe92NHIGf1xd8 */
  openid: string
  /** 授权状态 @example UNAUTHORIZED */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED'
  /** 授权时间 @example 2020-05-20T13:29:35+08:00 */
  authorize_time?: Rfc3339
  /** 取消授权时间 @example 2020-05-20T13:29:35+08:00 */
  deauthorize_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/businesscircle/user-authorizations/{openid}': Openid
  }
}
