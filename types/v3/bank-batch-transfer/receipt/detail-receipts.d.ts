import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 受理明细电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  post: Call<{ json: AcceptDetailReceipt }, DetailReceipt>
  /**
   * 查询明细电子回单受理结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  get: Call<
    {
      query: {
        /** 银行转账批次单号 @example GD2021011610162610BBdkkIwcu3 */
        out_batch_no: string
        /** 银行转账明细单号 @example mx0911231610162610v4CNkO4HAf */
        out_detail_no: string
      }
    },
    DetailReceipt
  >
}

/** `v3/bank-batch-transfer/receipt/detail-receipts` */
export interface DetailReceipts extends Verbs, Async<Verbs> {}

export interface AcceptDetailReceipt {
  /** 银行转账批次单号 @example GD2021011610162610BBdkkIwcu3 */
  out_batch_no: string
  /** 银行转账明细单号 @example mx0911231610162610v4CNkO4HAf */
  out_detail_no: string
}

export interface DetailReceipt {
  /** 银行转账批次单号 @example GD2021011610162610BBdkkIwcu3 */
  out_batch_no: string
  /** 银行转账明细单号 @example mx0911231610162610v4CNkO4HAf */
  out_detail_no: string
  /** 电子回单受理单号 @example 1050000010509999485212020110200058820001 */
  receipt_no: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state?: 'ACCEPTED' | 'FINISHED'
  /** 电子回单文件的Hash方法 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的Hash值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/bank-batch-transfer/receipt/detail-receipts': DetailReceipts
  }
}
