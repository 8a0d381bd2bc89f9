import type { Async, Call } from '../../../../../endpoint.js'
import type { BatchIdMchTransferBatch } from '../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 微信支付转账批次单号查询批次单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  get: Call<
    {
      /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
      batch_id: string
      query: QueryMchTransferBatch
    },
    BatchIdMchTransferBatch
  >
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` */
export interface BatchIdValue extends Verbs, Async<Verbs> {
  /** 商家转账（预约模式） */
  details: import('./_batch_id_/details.js').Details
}

export interface QueryMchTransferBatch {
  /** 二级商户号 @example 1900102208 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL'
  /** 请求资源起始位置 */
  offset?: string | number
  /** 最大资源条数 */
  limit?: string | number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': BatchIdValue
  }
}
