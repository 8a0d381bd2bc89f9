import type { Async, Call } from '../../../../endpoint.js'
import type { CreatePayViewToken, CreatedPayViewToken } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 品牌会员展示付款码组件预授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  post: Call<{ json: CreatePayViewToken }, CreatedPayViewToken>
}

/** `v3/brand/partner/card-member/pay-view-tokens` */
export interface PayViewTokens extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/pay-view-tokens': PayViewTokens
  }
}
