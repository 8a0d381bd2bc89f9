import type { Async, Call, SerialHeader } from '../../../endpoint.js'
import type { ImportUserCard, UserCard } from '../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 根据OPENID导入用户会员卡
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582744
   */
  post: Call<
    {
      json: ImportUserCard
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `brand/card-member/user-cards/import-by-openid` */
export interface ImportByOpenid extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-cards/import-by-openid': ImportByOpenid
  }
}
