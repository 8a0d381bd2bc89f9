import type { Async, Call } from '../../../endpoint.js'
import type { UserIdType } from '../../../models/order.js'

interface Verbs {
  /**
   * 商户贴息-获取微信分付曝光建议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   */
  post: Call<
    { json: QueryExposure },
    {
      /** 是否建议曝光微信分付 */
      recommend_exposure: boolean
    }
  >
}

/** `v3/pay/instal/exposure` */
export interface Exposure extends Verbs, Async<Verbs> {}

export interface QueryExposure {
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 用户ID的类型 */
  user_id_type: UserIdType
  /** 用户标识 @maxLength 128 @example 123456789 */
  openid?: string
  /** 用户手机号的十六进制字符串 @example EF879546FFFF */
  phone_number_hash?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/instal/exposure': Exposure
  }
}
