import type { Async, Call } from '../../../../endpoint.js'
import type { Withdraw } from '../../../../models/ecommerce-fund.js'

interface Verbs {
  /**
   * 微信支付提现单号查询
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   */
  get: Call<
    {
      /** 微信支付提现单号 @maxLength 128 @example 1232193719823791273913279173 */
      withdraw_id: string
      query: {
        /** 二级商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    Withdraw
  >
}

/** `v3/ecommerce/fund/withdraw/{withdraw_id}` */
export interface WithdrawId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/fund/withdraw/{withdraw_id}': WithdrawId
  }
}
