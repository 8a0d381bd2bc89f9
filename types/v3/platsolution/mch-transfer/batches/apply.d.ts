import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { ApplyMchTransferBatch } from '../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 受理商家转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  post: Call<{ json: ApplyMchTransferBatch }, AppliedMchTransferBatch>
}

/** `v3/platsolution/mch-transfer/batches/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface AppliedMchTransferBatch {
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 批次创建时间 @example 2023-02-23T13:29:35+08:00 */
  create_time: Rfc3339
  /** 批次状态 @example ACCEPTED */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/apply': Apply
  }
}
