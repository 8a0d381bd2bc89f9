import type { Async, Call } from '../../../../../../endpoint.js'
import type { DayEndBalanceWithdraw } from '../../../../../../models/ecommerce-withdraw.js'

interface Verbs {
  /**
   * 查询二级商户按日终余额预约提现状态
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
   */
  get: Call<
    {
      /** 商户提现单号 @example 20190611222222222200000000012122 */
      out_request_no: string
      query: {
        /** 二级商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    DayEndBalanceWithdraw
  >
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
