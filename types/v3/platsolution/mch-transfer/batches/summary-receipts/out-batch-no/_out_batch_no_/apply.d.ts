import type { Async, Call } from '../../../../../../../endpoint.js'
import type { AppliedSummaryReceipt } from '../../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 申请商家转账批次电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  post: Call<
    {
      /** 商家批次单号 @example sjzz20230223 */
      out_batch_no: string
      json: {
        /** 二级商户号 @example 1900102208 */
        sub_mchid: string
      }
    },
    AppliedSummaryReceipt
  >
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': Apply
  }
}
