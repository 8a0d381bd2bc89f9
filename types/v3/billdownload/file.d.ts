import type { Async, Download } from '../../endpoint.js'

interface Verbs {
  /**
   * 下载账单
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791868
   */
  get: Download<{
    query: {
      /** 下载token，见download_url */
      token: string
      /** 压缩类型 */
      tartype?: 'GZIP'
    }
  }>
}

/** `v3/billdownload/file` */
export interface BilldownloadFile extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/billdownload/file': BilldownloadFile
  }
}
