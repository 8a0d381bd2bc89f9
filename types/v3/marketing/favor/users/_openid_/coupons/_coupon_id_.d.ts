import type { Async, Call } from '../../../../../../endpoint.js'
import type { Coupon } from '../../../../../../models/favor.js'

interface Verbs {
  /**
   * 查询代金券详情
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   */
  get: Call<
    {
      /** 用户openid @maxLength 128 */
      openid: string
      /** 代金券id */
      coupon_id: string
      query: {
        /** 公众账号ID @maxLength 128 */
        appid: string
      }
    },
    Coupon
  >
}

/** `v3/marketing/favor/users/{openid}/coupons/{coupon_id}` */
export interface CouponId extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': CouponId
  }
}
