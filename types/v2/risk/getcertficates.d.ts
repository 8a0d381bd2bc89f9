import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'

interface Verbs {
  /**
   * 获取平台证书
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014116402
   */
  post: Call<{ xml: GetCertificates }, Certificates>
}

/** `v2/risk/getcertficates` */
export interface Getcertficates extends Verbs, Async<Verbs> {}

export interface GetCertificates extends Signable {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 签名类型 @maxLength 64 */
  sign_type: 'HMAC-SHA256'
}

export interface Certificates extends V2Result {
  /** 随机字符串 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str?: string
  /** 签名 @maxLength 32 @example D675A1E471DBF7C0B1AC5883B5BDA9EF */
  sign?: string
  /** 错误码 @maxLength 32 @example 20002 */
  error_code?: string
  /** 错误代码描述 @maxLength 128 @example 商户号信息有误，请检查修改后重试 */
  error_code_des?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 平台证书信息 @maxLength 6000 */
  certificates: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/risk/getcertficates': Getcertficates
  }
}
