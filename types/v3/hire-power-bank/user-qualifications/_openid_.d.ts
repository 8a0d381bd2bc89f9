import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询用户保险订单领取资格
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  get: Call<
    {
      /** 用户标识 @example 2323dfsdf342342 */
      openid: string
    },
    {
      /** 用户是否具有保险订单领取资格 */
      qualified_user?: boolean
    }
  >
}

/** `v3/hire-power-bank/user-qualifications/{openid}` */
export interface Openid extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/hire-power-bank/user-qualifications/{openid}': Openid
  }
}
