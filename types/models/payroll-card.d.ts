import type { Rfc3339 } from '../endpoint.js'

export interface PlacedAuthenticationOrder {
  /** 商家核身单号 @example mcdhehfgisdhfjghed39384564i83 */
  authenticate_number: string
  /** 用户标识 @example onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  openid: string
  /** 商户号 @example 1111111 */
  mchid: string
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** token值 @example abcdefghijklmn */
  token: string
  /** token有效时间 @example 300 */
  expires_in: number
}

/** 核身类型 */
export type AuthenticateType = 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'

export interface Authentication {
  /** 商户号 @example 1111111 */
  mchid: string
  /** 子商户号 @example 111111 */
  sub_mchid: string
  /** 用户标识 @example onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  openid: string
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE'
  /** 核身渠道标识 @example wdiooewl7587443649000 */
  authenticate_source: string
  /** 项目名称 @example 某项目 */
  project_name: string
  /** 单位名称 @example 某单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED'
  /** 核身时间 @example 2015-05-20T13:29:35+08:00 */
  authenticate_time: Rfc3339
  /** 商家核身单号 @example mcdhehfgisdhfjghed39384564i83 */
  authenticate_number: string
  /** 核身失败原因 @example 人脸验证未通过 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: AuthenticateType
}
