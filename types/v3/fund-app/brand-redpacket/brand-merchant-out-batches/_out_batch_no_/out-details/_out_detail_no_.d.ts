import type { Async, Call } from '../../../../../../endpoint.js'
import type { MerchantBatchDetail } from '../../../../../../models/brand-redpacket.js'

interface Verbs {
  /**
   * 商家明细单号查询明细单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  get: Call<
    {
      /** 商家品牌红包批次单号 @example plfk2020042013 */
      out_batch_no: string
      /** 商家品牌红包明细单号 @example x23zy545Bd5436 */
      out_detail_no: string
    },
    MerchantBatchDetail
  >
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` */
export interface OutDetailNo extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': OutDetailNo
  }
}
