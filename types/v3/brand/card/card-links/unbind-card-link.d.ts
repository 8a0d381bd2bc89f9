import type { Async, Call } from '../../../../endpoint.js'
import type { PaymentScene } from '../../../../models/brand-card.js'

interface Verbs {
  /**
   * 解除已生效交易连接名片场景
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  post: Call<{ json: UnbindCardLinkRequest }, UnbindCardLinkRequest>
}

/** `v3/brand/card/card-links/unbind-card-link` */
export interface UnbindCardLink extends Verbs, Async<Verbs> {}

export interface UnbindCardLinkRequest {
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: PaymentScene
  /** 公众账号ID @example wxea9c30890f48d5ae */
  appid?: string
  /** 商户号 @example 111222333 */
  card_link_mchid?: string
  /** 服务ID @example 00005000000000548218251086296300 */
  service_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-links/unbind-card-link': UnbindCardLink
  }
}
