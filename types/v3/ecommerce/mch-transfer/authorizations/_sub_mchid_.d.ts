import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询二级商户商家转账授权状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504209
   */
  get: Call<
    {
      /** 二级商户号 @example 1900001109 */
      sub_mchid: string
    },
    Authorization
  >
}

/** `v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface Authorization {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 授权状态 @example AUTHORIZE_PROCESSING */
  authorization_state: string
  /** 授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorize_time?: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': SubMchid
  }
}
