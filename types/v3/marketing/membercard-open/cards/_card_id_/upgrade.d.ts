import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 老会员卡模板升级
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: CreateUpgrade
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/upgrade` */
export interface Upgrade extends Verbs, Async<Verbs> {}

export interface CreateUpgrade {
  /** 品牌id @example 1001622624 */
  brand_id: string
  /** 商户AppId @example wxea9c30890f48d5ae */
  appid: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/upgrade': Upgrade
  }
}
