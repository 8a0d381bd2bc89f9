import type { Async, Call } from '../../../../../../../endpoint.js'

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

export interface AppliedSummaryReceipt {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': Apply
  }
}
