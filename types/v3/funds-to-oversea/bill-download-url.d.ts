import type { Async, Call } from '../../endpoint.js'
import type { BillLink } from '../../models/bill.js'

interface Verbs {
  /**
   * 获取购付汇账单文件下载链接
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  get: Call<
    {
      query: {
        /** 账单日期 @example 2021-01-01 */
        bill_date: string
        /** 子商户号 @example 19000000001 */
        sub_mchid?: string
      }
    },
    BillLink
  >
}

/** `v3/funds-to-oversea/bill-download-url` */
export interface BillDownloadUrl extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/funds-to-oversea/bill-download-url': BillDownloadUrl
  }
}
