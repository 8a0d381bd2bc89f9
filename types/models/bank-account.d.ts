import type { Rfc3339 } from '../endpoint.js'

export interface StartedBankTransferBatch {
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信支付批次单号 @maxLength 64 @example 1030000071100999991182020050700019480001 */
  batch_id: string
  /** 批次创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
}
