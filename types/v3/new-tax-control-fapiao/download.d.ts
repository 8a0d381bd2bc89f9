import type { Async, Download } from '../../endpoint.js'

interface Verbs {
  /**
   * 下载发票文件
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286040
   */
  get: Download<{ query: QueryNewTaxControlFapiao }>
}

/** `v3/new-tax-control-fapiao/download` */
export interface NewTaxControlFapiaoDownload extends Verbs, Async<Verbs> {}

export interface QueryNewTaxControlFapiao {
  /** 下载发票凭证 */
  token: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 用户OpenID */
  openid: string
  /** 发票代码 */
  invoice_code: string
  /** 发票号码 */
  invoice_no: string
  /** 唯一标识一张发票 */
  fapiao_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/download': NewTaxControlFapiaoDownload
  }
}
