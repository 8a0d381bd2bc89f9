import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 受理汇总电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  post: Call<
    {
      json: {
        /** 银行转账批次单号 @example GD2021011610162610BBdkkIwcu3 */
        out_batch_no: string
      }
    },
    SummaryReceipt
  >
  /**
   * 查询汇总电子回单受理结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  get: Call<
    {
      query: {
        /** 银行转账批次单号 @example GD2021011610162610BBdkkIwcu3 */
        out_batch_no: string
      }
    },
    SummaryReceipt
  >
}

/** `v3/bank-batch-transfer/receipt/summary-receipts` */
export interface SummaryReceipts extends Verbs, Async<Verbs> {}

export interface SummaryReceipt {
  /** 银行转账批次单号 @example plfk2020042013 */
  out_batch_no: string
  /** 电子回单申请单号 @example 1050000010509999485212020110200058820001 */
  receipt_no: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state?: 'ACCEPTED' | 'FINISHED'
  /** 电子回单文件的hash方法 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的hash值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url?: string
  /** 创建时间 @example 2020-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 更新时间 @example 2020-05-21T13:29:35.120+08:00 */
  update_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/bank-batch-transfer/receipt/summary-receipts': SummaryReceipts
  }
}
