import type { Async, Call } from '../../../../../../../endpoint.js'
import type { DetailIdBatchDetail } from '../../../../../../../models/batch-transfer.js'

interface Verbs {
  /**
   * 商家明细单号查询明细单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458902
   */
  get: Call<
    {
      /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
      out_batch_no: string
      /** 商家明细单号 @maxLength 32 @example x23zy545Bd5436 */
      out_detail_no: string
    },
    DetailIdBatchDetail
  >
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface OutDetailNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': OutDetailNoValue
  }
}
