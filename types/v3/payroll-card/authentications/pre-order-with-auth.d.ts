import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { PlacedAuthenticationOrder } from '../../../models/payroll-card.js'

interface Verbs {
  /**
   * 微工卡核身预下单（流程中完成授权）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
   */
  post: Call<{ json: PreOrderWithAuthRequest; headers?: SerialHeader }, PlacedAuthenticationOrder>
}

/** `v3/payroll-card/authentications/pre-order-with-auth` */
export interface PreOrderWithAuth extends Verbs, Async<Verbs> {}

export interface PreOrderWithAuthRequest {
  /** 用户标识 @example onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  openid: string
  /** 应用ID @example wxa1111111 */
  appid?: string
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** 子商户应用ID @example wxa1111111 */
  sub_appid?: string
  /** 商家核身单号 @example mcdhehfgisdhfjghed39384564i83 */
  authenticate_number: string
  /** 项目名称 @example 某项目 */
  project_name: string
  /** 用工单位名称 @example 某用工企业 */
  employer_name: string
  /** 用户实名 @example LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg */
  user_name: Encrypted
  /** 用户证件号 @example 7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5 */
  id_card_number: Encrypted
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 核身类型 */
  authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/authentications/pre-order-with-auth': PreOrderWithAuth
  }
}
