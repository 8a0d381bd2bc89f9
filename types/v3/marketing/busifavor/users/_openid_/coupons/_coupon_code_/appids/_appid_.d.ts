import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { BusifavorUserCoupon } from '../../../../../../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询用户单张券详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   */
  get: Call<
    {
      /** 用户标识 @maxLength 128 */
      openid: string
      /** 券code @maxLength 32 */
      coupon_code: string
      /** 公众账号ID @maxLength 32 */
      appid: string
    },
    BusifavorUserCoupon
  >
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
export interface Appid extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': Appid
  }
}
