import type { Async, Call, NoOptions } from '../../endpoint.js'
import type { Certificate } from '../../models/certificates.js'

interface Verbs {
  /**
   * 获取平台证书列表
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
   */
  get: Call<
    NoOptions,
    {
      /** 平台证书列表 */
      data: Certificate[]
    }
  >
}

/** `hk/v3/certificates` */
export interface Certificates extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'hk/v3/certificates': Certificates
  }
}
