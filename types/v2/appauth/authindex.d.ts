import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 授权获取code
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
   */
  get: Call<{ query: AuthorizeIdentity; nonceless?: true }, string>
}

/** `v2/appauth/authindex` */
export interface Authindex extends Verbs, Async<Verbs> {}

export interface AuthorizeIdentity {
  /** 商户号 @example 1230000109 */
  mch_id: string
  /** 应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 授权后重定向的回调地址 @example https://weixin.qq.com/i-am-a-fake-uri */
  redirect_uri: string
  /** 返回类型 */
  response_type: 'code'
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname'
  /** 透传参数 @example STATE */
  state: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/appauth/authindex': Authindex
  }
}
