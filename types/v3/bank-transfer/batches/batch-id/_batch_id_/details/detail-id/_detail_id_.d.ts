import type { Async, Call } from '../../../../../../../endpoint.js'
import type { BatchDetail } from '../../../../../../../models/bank-transfer.js'

interface Verbs {
  /**
   * 微信支付明细单号查询明细单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465897
   */
  get: Call<
    {
      /** 微信支付批次单号 @example 1130000071100999991182020050700019480001 */
      batch_id: string
      /** 微信明细单号 @example 1140000071100999991182020050700019500100 */
      detail_id: string
    },
    BatchDetail
  >
}

/** `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface DetailIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': DetailIdValue
  }
}
