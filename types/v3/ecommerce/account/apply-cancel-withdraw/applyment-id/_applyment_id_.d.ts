import type { Async, Call } from '../../../../../endpoint.js'
import type { ApplyCancelWithdraw } from '../../../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 微信支付注销提现申请单号查询申请单状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892765
   */
  get: Call<
    {
      /** 微信支付付销提现申请单号 @example X202410241010125346 */
      applyment_id: string
    },
    ApplyCancelWithdraw
  >
}

/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` */
export interface ApplymentIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': ApplymentIdValue
  }
}
