import type { Async, Call } from '../../../../../endpoint.js'
import type { WithdrawlApply } from '../../../../../models/mch_operate.js'

interface Verbs {
  /**
   * 微信支付提现申请单号查询提现申请单状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
   */
  get: Call<
    {
      /** 微信支付提现申请单号 @example 20220210183333 */
      applyment_id: string
    },
    {
      /** 提现申请单信息 */
      withdrawl_apply: WithdrawlApply
    }
  >
}

/** `v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` */
export interface ApplymentIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': ApplymentIdValue
  }
}
