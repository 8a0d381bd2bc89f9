import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { CommitBonus } from '../../../../../../../../models/member-card.js'

interface Verbs {
  /**
   * 支付结果页展示会员积分
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   */
  post: Call<
    {
      /** 会员卡模板id @example 478515832665 */
      card_id: string
      /** 会员卡code @example 478515832665 */
      code: string
      json: CommitBonus
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
export interface Prepare extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': Prepare
  }
}
