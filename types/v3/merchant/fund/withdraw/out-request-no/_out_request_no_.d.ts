import type { Async, Call } from '../../../../../endpoint.js'
import type { MerchantWithdraw } from '../../../../../models/merchant.js'

interface Verbs {
  /**
   * 电商平台(商户提现单号查询)提现状态
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
   */
  get: Call<
    {
      /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
      out_request_no: string
    },
    MerchantWithdraw
  >
}

/** `v3/merchant/fund/withdraw/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
