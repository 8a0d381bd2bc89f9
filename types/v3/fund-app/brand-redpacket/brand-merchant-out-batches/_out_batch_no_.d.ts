import type { Async, Call } from '../../../../endpoint.js'
import type { BrandMerchantBatch } from '../../../../models/brand-redpacket.js'

interface Verbs {
  /**
   * 商家批次单号查询批次单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  get: Call<
    {
      /** 商家品牌红包批次单号 @example plfk2020042013 */
      out_batch_no: string
      query?: {
        /** 是否需要查询品牌红包明细单 */
        need_query_detail?: boolean
        /** 品牌红包明细单状态 */
        detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL'
      }
    },
    BrandMerchantBatch
  >
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` */
export interface OutBatchNo extends Verbs, Async<Verbs> {
  /** 品牌红包 */
  outDetails: import('./_out_batch_no_/out-details.js').OutDetails
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': OutBatchNo
  }
}
