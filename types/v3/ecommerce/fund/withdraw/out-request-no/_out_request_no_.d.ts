import type { Async, Call } from '../../../../../endpoint.js'
import type { Withdraw } from '../../../../../models/ecommerce-fund.js'

interface Verbs {
  /**
   * 商户提现单号查询
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   */
  get: Call<
    {
      /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
      out_request_no: string
      query: {
        /** 二级商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    Withdraw
  >
}

/** `v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
