import type { Async, Call } from '../../../../../endpoint.js'
import type { WithdrawlApply } from '../../../../../models/mch_operate.js'

interface Verbs {
  /**
   * 商户提现申请单号查询提现申请单状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476164
   */
  get: Call<
    {
      /** 商户提现申请号 @example 123283928932 */
      out_request_no: string
    },
    {
      /** 提现申请单信息 */
      withdrawl_apply: WithdrawlApply
    }
  >
}

/** `v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
