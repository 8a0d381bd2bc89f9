import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  PlatsolutionTransferMchTransferBatch,
  QueryMchTransferBatch,
} from '../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 微信支付转账批次单号查询批次单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  get: Call<
    {
      /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
      batch_id: string
      query: QueryMchTransferBatch
    },
    PlatsolutionTransferMchTransferBatch
  >
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` */
export interface BatchIdValue extends Verbs, Async<Verbs> {
  /** 商家转账（平台收付通·预约模式） */
  details: import('./_batch_id_/details.js').Details
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': BatchIdValue
  }
}
