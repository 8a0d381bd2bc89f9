import type { Async, Call, SerialHeader } from '../../../../../endpoint.js'
import type { ImportUserCard, UserCard } from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 根据openid导入用户会员卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  post: Call<
    {
      json: ImportByOpenidRequest
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/import-by-openid` */
export interface ImportByOpenid extends Verbs, Async<Verbs> {}

export interface ImportByOpenidRequest extends ImportUserCard {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/import-by-openid': ImportByOpenid
  }
}
