import type { Async, Call, Rfc3339 } from '../../endpoint.js'

interface Verbs {
  /**
   * 商圈会员停车状态同步
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   */
  post: Call<{ json: SyncParking }, void>
}

/** `v3/businesscircle/parkings` */
export interface Parkings extends Verbs, Async<Verbs> {}

export interface SyncParking {
  /** 商圈商户ID @example 1900000109 */
  sub_mchid?: string
  /** 品牌ID @example 1000 */
  brandid: number
  /** 应用ID @example wx931386123456789e */
  appid: string
  /** 用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 状态 @example IN */
  state: string
  /** 时间 @example 2022-06-01T10:43:39+08:00 */
  time: Rfc3339
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/businesscircle/parkings': Parkings
  }
}
