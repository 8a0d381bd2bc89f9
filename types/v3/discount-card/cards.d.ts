import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 预受理领卡请求
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  post: Call<
    { json: AcceptCard },
    {
      /** 预领卡请求token @example zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2 */
      prepare_card_token: string
    }
  >
}

/** `v3/discount-card/cards` */
export interface Cards extends Verbs, Async<Verbs> {
  /** 微信先享卡：查询先享卡订单 */
  _out_card_code_: import('./cards/_out_card_code_.js').OutCardCode
}

export interface AcceptCard {
  /** 商户领卡号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
  out_card_code: string
  /** 卡模板ID @example 87789b2f25177433bcbf407e8e471f95 */
  card_template_id: string
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 通知商户URL @example https://api.test.com */
  notify_url: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/discount-card/cards': Cards
  }
}
