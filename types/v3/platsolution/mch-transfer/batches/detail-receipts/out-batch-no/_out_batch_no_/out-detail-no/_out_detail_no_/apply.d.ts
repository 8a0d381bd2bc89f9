import type { Async, Call } from '../../../../../../../../../endpoint.js'
import type { AppliedDetailReceipt } from '../../../../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 申请商家转账明细电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  post: Call<
    {
      /** 商家批次单号 @example sjzz20230223 */
      out_batch_no: string
      /** 商家明细单号 @example x23zy545Bd5436 */
      out_detail_no: string
      json: {
        /** 二级商户号 @example 1900102208 */
        sub_mchid: string
      }
    },
    AppliedDetailReceipt
  >
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': Apply
  }
}
