import type { Async, Call } from '../../../../../../../endpoint.js'
import type { DetailIdBatchDetail } from '../../../../../../../models/batch-transfer.js'

interface Verbs {
  /**
   * 微信明细单号查询明细单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
   */
  get: Call<
    {
      /** 微信批次单号 @maxLength 64 @example 1030000071100999991182020050700019480001 */
      batch_id: string
      /** 微信明细单号 @maxLength 64 @example 1040000071100999991182020050700019500100 */
      detail_id: string
    },
    DetailIdBatchDetail
  >
}

/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface DetailIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': DetailIdValue
  }
}
