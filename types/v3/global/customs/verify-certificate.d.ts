import type { Async, Call, SerialHeader } from '../../../endpoint.js'
import type { VerifiedCertificate, VerifyCertificate } from '../../../models/customs.js'

interface Verbs {
  /**
   * 身份信息校验
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   */
  post: Call<{ json: VerifyCertificate; headers?: SerialHeader }, VerifiedCertificate>
}

/** `v3/global/customs/verify-certificate` */
export interface CustomsVerifyCertificate extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/customs/verify-certificate': CustomsVerifyCertificate
  }
}
