import type { Async, Call } from '../../../../endpoint.js'
import type { UserIdType } from '../../../../models/order.js'

interface Verbs {
  /**
   * 商户贴息-获取微信分付曝光建议
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016196820
   */
  post: Call<
    { json: QueryExposure },
    {
      /** 是否建议曝光微信分付 */
      recommend_exposure: boolean
    }
  >
}

/** `v3/pay/instal/partner/exposure` */
export interface Exposure extends Verbs, Async<Verbs> {}

export interface QueryExposure {
  /** 服务商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 服务商应用ID @maxLength 32 @example wx8888888888888888 */
  sp_appid: string
  /** 子商户/二级商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid: string
  /** 子商户号/二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 用户ID */
  user_id?: UserId
}

/** 用户ID */
export interface UserId {
  /** 用户ID的类型 */
  user_id_type?: UserIdType
  /** 用户服务标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sp_openid?: string
  /** 用户子标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 用户手机号的哈希值 @example ABDEF3445546456B */
  phone_number_hash?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/instal/partner/exposure': Exposure
  }
}
