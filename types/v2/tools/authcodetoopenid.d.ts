import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 授权码查询openid
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940944
   */
  post: Call<{ xml: ExchangeAuthCode }, OpenidOfAuthCode>
}

/** `v2/tools/authcodetoopenid` */
export interface Authcodetoopenid extends Verbs, Async<Verbs> {}

export interface ExchangeAuthCode extends Signable {
  /** 公众账号ID @maxLength 32 */
  appid: string
  /** 商户号 @maxLength 32 */
  mch_id: string
  /** 子商户公众账号ID @maxLength 32 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 */
  sub_mch_id?: string
  /** 授权码 @maxLength 128 */
  auth_code: string
}

export interface OpenidOfAuthCode extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 */
  sub_mch_id?: string
  /** 用户子标识 @maxLength 128 */
  sub_openid?: string
  /** 用户标识 @maxLength 128 */
  openid: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/tools/authcodetoopenid': Authcodetoopenid
  }
}
