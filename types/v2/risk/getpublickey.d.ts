import type { Async, Call } from '../../endpoint.js'
import type { V2Result } from '../../models/v2.js'
import type { GetPublicKeyRequest } from '../../models/v2-sandbox.js'

interface Verbs {
  /**
   * 获取RSA加密公钥
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
   */
  post: Call<{ xml: GetPublicKeyRequest; security: true }, PublicKey>
}

/** `v2/risk/getpublickey` */
export interface Getpublickey extends Verbs, Async<Verbs> {}

export interface PublicKey extends V2Result {
  /** 错误码 @maxLength 32 @example 20002 */
  error_code?: string
  /** 错误代码描述 @maxLength 128 @example 商户号信息有误，请检查修改后重试 */
  error_code_des?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id?: string
  /** RSA公钥 @maxLength 2048 @example -----BEGIN RSA PUBLIC KEY-----...-----END RSA PUBLIC KEY----- */
  pub_key?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/risk/getpublickey': Getpublickey
  }
}
