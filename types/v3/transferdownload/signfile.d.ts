import type { Async, Download } from '../../endpoint.js'

interface Verbs {
  /**
   * 下载电子回单
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269010
   */
  get: Download<{
    query: {
      /** 下载凭证 @example X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD */
      token: string
    }
  }>
}

/** `v3/transferdownload/signfile` */
export interface Signfile extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transferdownload/signfile': Signfile
  }
}
