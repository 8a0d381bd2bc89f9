import type { Async, Call } from '../../endpoint.js'
import type { CreatedPayViewToken, MemberUserCardKey } from '../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建预授权token
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582733
   */
  post: Call<
    {
      json: MemberUserCardKey
    },
    CreatedPayViewToken
  >
}

/** `brand/card-member/pre-auth-tokens` */
export interface PreAuthTokens extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/pre-auth-tokens': PreAuthTokens
  }
}
