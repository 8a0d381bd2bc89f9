import type { Async, Call } from '../../../../endpoint.js'
import type { BrandMerchantBatch } from '../../../../models/brand-redpacket.js'

interface Verbs {
  /**
   * 微信支付批次单号查询批次单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  get: Call<
    {
      /** 微信支付品牌红包批次单号 @example 1030000071100999991182020050700019480001 */
      batch_no: string
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

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` */
export interface BatchNo extends Verbs, Async<Verbs> {
  /** 品牌红包 */
  details: import('./_batch_no_/details.js').Details
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': BatchNo
  }
}
