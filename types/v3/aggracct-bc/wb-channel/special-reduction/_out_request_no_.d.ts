import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { QueryAccountBalance, SpecialReduction } from '../../../../models/aggracct-bc.js'

interface Verbs {
  /**
   * 查询特殊减额结果
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  get: Call<
    {
      /** 特殊减额单号 @example htozr8denqegbt6tk6u10iymo7yww5pn */
      out_request_no: string
      query: QueryAccountBalance
      headers?: SerialHeader
    },
    SpecialReduction
  >
}

/** `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` */
export interface OutRequestNo extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': OutRequestNo
  }
}
