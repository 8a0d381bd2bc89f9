import type { Async, Call } from '../../../../../../../../../endpoint.js'
import type { PlatsolutionTransferBatchDetail } from '../../../../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 微信支付转账明细单号查询明细单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504223
   */
  get: Call<
    {
      /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
      batch_id: string
      /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
      detail_id: string
      query: {
        /** 二级商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    PlatsolutionTransferBatchDetail
  >
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface DetailIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': DetailIdValue
  }
}
