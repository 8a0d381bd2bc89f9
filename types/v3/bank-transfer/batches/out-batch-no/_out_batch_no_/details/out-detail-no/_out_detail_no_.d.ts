import type { Async, Call } from '../../../../../../../endpoint.js'
import type { BatchDetail } from '../../../../../../../models/bank-transfer.js'

interface Verbs {
  /**
   * 银行明细单号查询明细单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465915
   */
  get: Call<
    {
      /** 银行批次单号 @example plfk2020042013 */
      out_batch_no: string
      /** 银行明细单号 @example x23zy545Bd5436 */
      out_detail_no: string
    },
    BatchDetail
  >
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface OutDetailNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': OutDetailNoValue
  }
}
