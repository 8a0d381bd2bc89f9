import type { Async, Call } from '../../../../../endpoint.js'
import type { MerchantWithdraw } from '../../../../../models/merchant.js'

interface Verbs {
  /**
   * 电商平台(微信支付提现单号查询)提现状态
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
   */
  get: Call<
    {
      /** 微信支付提现单号 @maxLength 128 @example 12321937198237912739132791732123 */
      withdraw_id: string
    },
    MerchantWithdraw
  >
}

/** `v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` */
export interface WithdrawIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': WithdrawIdValue
  }
}
