import type { Async, Call } from '../../../../../../endpoint.js'
import type { CharityTransferBill } from '../../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号查询公益捐赠详情
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
   */
  get: Call<
    {
      /** 商户公益捐赠单号 @example trans202506300102 */
      out_transfer_no: string
      query: {
        /** 出资商户号 @example 1900001109 */
        sponsor_mchid: string
        /** 商户预算单号 @example budget202506030102 */
        out_budget_no: string
      }
    },
    CharityTransferBill
  >
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` */
export interface OutTransferNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': OutTransferNoValue
  }
}
