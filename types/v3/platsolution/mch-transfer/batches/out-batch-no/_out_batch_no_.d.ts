import type { Async, Call } from '../../../../../endpoint.js'
import type {
  BatchIdMchTransferBatch,
  QueryMchTransferBatch,
} from '../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 商户转账批次单号查询批次单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  get: Call<
    {
      /** 商家批次单号 @example sjzz20230223 */
      out_batch_no: string
      query: QueryMchTransferBatch
    },
    BatchIdMchTransferBatch
  >
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface OutBatchNoValue extends Verbs, Async<Verbs> {
  /** 商家转账（预约模式） */
  details: import('./_out_batch_no_/details.js').Details
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': OutBatchNoValue
  }
}
