import type { Async, Call } from '../../../../../../endpoint.js'
import type { MerchantBatchDetail } from '../../../../../../models/brand-redpacket.js'

interface Verbs {
  /**
   * 商家明细单号查询明细单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  get: Call<
    {
      /** 微信支付品牌红包批次单号 @example 1030000071100999991182020050700019480001 */
      batch_no: string
      /** 商家品牌红包明细单号 @example 1040000071100999991182020050700019500100 */
      detail_no: string
    },
    MerchantBatchDetail
  >
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` */
export interface DetailNo extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': DetailNo
  }
}
