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
