import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 获取分账退款账单下载链接
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   */
  get: Call<
    {
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
        /** 账单日期 @example 2020-01-01 */
        bill_date?: string
      }
    },
    {
      /** 下载地址 @example https://apihk.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
      download_url: string
    }
  >
}

/** `v3/global/profit-sharing/refunds/bill-download-url` */
export interface BillDownloadUrl extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/refunds/bill-download-url': BillDownloadUrl
  }
}
