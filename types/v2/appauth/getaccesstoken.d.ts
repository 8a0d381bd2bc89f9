import type { Async, Call } from '../../endpoint.js'
import type { SignTyped } from '../../models/v2.js'

interface Verbs {
  /**
   * 获取授权access_token
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
   */
  get: Call<{ query: ExchangeAuthorizationCode; nonceless?: true }, AccessToken>
}

/** `v2/appauth/getaccesstoken` */
export interface Getaccesstoken extends Verbs, Async<Verbs> {}

export interface ExchangeAuthorizationCode extends SignTyped {
  /** 商户号 @example 1200009811 */
  mch_id: string
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 微信openID @example baf04e6bbbd06f7b1a197d18ed53b7f1 */
  openid: string
  /** 第一步返回的auth_code @example wxcbda96de0b165489 */
  code: string
  /** 授权类型 */
  grant_type: 'authorization_code'
  /** 应用授权作用域 */
  scope: 'pay_identity'
  /** 签名类型 */
  sign_type: 'HMAC-SHA256'
}

export interface AccessToken {
  /** 返回状态码 */
  retcode: '0' | '-1'
  /** 返回信息 @example OK */
  retmsg: string
  /** 接口调用凭证 */
  access_token: string
  /** access_token有效时间 */
  access_token_expire_in: number
  /** refresh令牌 */
  refresh_token: string
  /** refresh_token有效时间 */
  refresh_token_expire_in: number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/appauth/getaccesstoken': Getaccesstoken
  }
}
