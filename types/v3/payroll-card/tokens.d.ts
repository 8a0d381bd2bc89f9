import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'

interface Verbs {
  /**
   * 生成授权token
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
   */
  post: Call<{ json: CreatePayrollCardToken; headers?: SerialHeader }, CreatedPayrollCardToken>
}

/** `v3/payroll-card/tokens` */
export interface Tokens extends Verbs, Async<Verbs> {}

export interface CreatePayrollCardToken {
  /** 用户标识 @example 9x111111 */
  openid: string
  /** 应用ID @example wxa1111111 */
  appid?: string
  /** 子商户应用ID @example wxa1111111 */
  sub_appid?: string
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** 用户实名 @example LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg */
  user_name: Encrypted
  /** 用户证件号 @example 7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5 */
  id_card_number: Encrypted
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
}

export interface CreatedPayrollCardToken {
  /** 用户标识 @example 9x111111 */
  openid: string
  /** 服务商商户号 @example 1111111 */
  mchid: string
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** 授权token @example abcdefghijklmn */
  token: string
  /** token有效时间 @example 1800 */
  expires_in: number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/tokens': Tokens
  }
}
