import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { DetailReceipt } from '../../../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 查询商家转账明细电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get: Call<
    {
      /** 商家批次单号 @example sjzz20230223 */
      out_batch_no: string
      /** 商家明细单号 @example x23zy545Bd5436 */
      out_detail_no: string
      query: {
        /** 二级商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    DetailReceipt
  >
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface OutDetailNoValue extends Verbs, Async<Verbs> {
  /** 商家转账（预约模式）：申请商家转账明细电子回单 */
  apply: import('./_out_detail_no_/apply.js').Apply
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': OutDetailNoValue
  }
}
