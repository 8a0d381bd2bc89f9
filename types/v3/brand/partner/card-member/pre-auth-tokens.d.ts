import type { Async, Call } from '../../../../endpoint.js'
import type { CreatePayViewToken, CreatedPayViewToken } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 入会组件预授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post: Call<{ json: CreatePayViewToken }, CreatedPayViewToken>
}

/** `v3/brand/partner/card-member/pre-auth-tokens` */
export interface PreAuthTokens extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/pre-auth-tokens': PreAuthTokens
  }
}
