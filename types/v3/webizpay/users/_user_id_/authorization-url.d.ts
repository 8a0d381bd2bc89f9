import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { QueryPaymentUrl } from '../../../../models/webizpay.js'

interface Verbs {
  /**
   * 企业商户发起员工开通企业支付授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507153
   */
  post: Call<
    {
      /** 企业员工ID @example 123456 */
      user_id: string
      json: QueryPaymentUrl
    },
    StartedAuthorizationUrl
  >
}

/** `v3/webizpay/users/{user_id}/authorization-url` */
export interface AuthorizationUrl extends Verbs, Async<Verbs> {}

export interface StartedAuthorizationUrl {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 企业员工ID @example 123456 */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string
  /** 链接失效时间 @example 2023-06-08T10:34:56+08:00 */
  expire_time?: Rfc3339
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
  /** 小程序查询参数 @example token=123 */
  mp_query?: string
  /** 小程序业务类型 @example liteAppWebizPayRegister */
  mp_business_type?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/users/{user_id}/authorization-url': AuthorizationUrl
  }
}
