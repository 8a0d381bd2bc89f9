import type { Async, Call } from '../endpoint.js'
import type { Certificate } from '../models/certificates.js'

interface Verbs {
  /**
   * 获取平台证书列表
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  get: Call<
    {
      query?: {
        /** 证书算法版本 */
        algorithm_type?: 'SM2' | 'RSA' | 'ALL'
      }
    },
    {
      /** 平台证书列表 */
      data: Certificate[]
    }
  >
}

/** `v3/certificates` */
export interface Certificates extends Verbs, Async<Verbs> {}

declare module '../endpoint.js' {
  interface Endpoints {
    'v3/certificates': Certificates
  }
}
