import type { Async, Call } from '../../../../../endpoint.js'
import type { ApplyCancelWithdraw } from '../../../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 商户注销提现申请单号查询申请单状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
   */
  get: Call<
    {
      /** 商户注销提现申请号 @example P202410241010125346 */
      out_request_no: string
    },
    ApplyCancelWithdraw
  >
}

/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
