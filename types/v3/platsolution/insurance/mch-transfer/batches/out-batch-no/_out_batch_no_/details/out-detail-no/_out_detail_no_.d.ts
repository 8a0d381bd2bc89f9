import type { Async, Call } from '../../../../../../../../../endpoint.js'
import type { PlatsolutionTransferBatchDetail } from '../../../../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 商户明细单号查询明细单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504224
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
    PlatsolutionTransferBatchDetail
  >
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface OutDetailNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': OutDetailNoValue
  }
}
