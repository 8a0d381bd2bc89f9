import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'

interface Verbs {
  /**
   * 商户签名验签／加解密测试
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   */
  post: Call<{ json: EchoSecurity; headers?: SerialHeader }, EchoedSecurity>
}

/** `v3/security/echo` */
export interface Echo extends Verbs, Async<Verbs> {}

export interface EchoSecurity {
  /** 商户回调地址 @example https://www.weixin.qq.com/v3/test */
  notify_url?: string
  /** 回显信息 @example hello */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 @example Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj */
  encrypted_echo_message?: Encrypted
}

export interface EchoedSecurity {
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 */
  encrypted_echo_message?: Encrypted
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/security/echo': Echo
  }
}
