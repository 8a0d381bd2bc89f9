import type { Async, Call } from '../../../../../../../endpoint.js'
import type { SummaryReceipt } from '../../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 查询商家转账批次电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504227
   */
  get: Call<
    {
      /** 商家批次单号 @example sjzz20230223 */
      out_batch_no: string
      query: {
        /** 二级商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    SummaryReceipt
  >
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface OutBatchNoValue extends Verbs, Async<Verbs> {
  /** 商家转账（平台收付通·预约模式）：申请商家转账批次电子回单 */
  apply: import('./_out_batch_no_/apply.js').Apply
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': OutBatchNoValue
  }
}
