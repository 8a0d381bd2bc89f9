import type { Async, Call, Rfc3339 } from '../../endpoint.js'

interface Verbs {
  /**
   * 出行券切卡组件预下单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   */
  post: Call<{ json: CreateIndustryCouponToken }, CreatedIndustryCouponToken>
}

/** `v3/industry-coupon/tokens` */
export interface Tokens extends Verbs, Async<Verbs> {}

export interface CreateIndustryCouponToken {
  /** 用户标识 @example obLatjrR8kUDlj4-nofQsPAJAAFI */
  open_id: string
  /** 出行券列表 */
  coupon_list: Coupon[]
}

export interface CreatedIndustryCouponToken {
  /** 切卡组件token值 @example 16824f40-aec1-11e8-a69c-f7a44da04f19 */
  token?: string
  /** token过期时间 @example 2015-05-20T13:29:35+08:00 */
  expires_time?: Rfc3339
}

/** 出行券列表 */
export interface Coupon {
  /** 批次号 @example 16474341 */
  stock_id: number
  /** 券ID @example 11004999626 */
  coupon_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/industry-coupon/tokens': Tokens
  }
}
