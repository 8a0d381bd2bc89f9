import type { Async, Call } from '../../endpoint.js'
import type { VerifiedCertificate, VerifyCertificate } from '../../models/customs.js'

interface Verbs {
  /**
   * 身份信息校验
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   */
  post: Call<{ json: VerifyCertificate }, VerifiedCertificate>
}

/** `v3/customs/verify-certificate` */
export interface CustomsVerifyCertificate extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/customs/verify-certificate': CustomsVerifyCertificate
  }
}
