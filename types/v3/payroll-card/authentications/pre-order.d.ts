import type { Async, Call } from '../../../endpoint.js'
import type { PlacedAuthenticationOrder } from '../../../models/payroll-card.js'

interface Verbs {
  /**
   * 微工卡核身预下单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
   */
  post: Call<{ json: PreAuthenticationOrder }, PlacedAuthenticationOrder>
}

/** `v3/payroll-card/authentications/pre-order` */
export interface PreOrder extends Verbs, Async<Verbs> {}

export interface PreAuthenticationOrder {
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
  /** 单位名称 @example 某单位名称 */
  employer_name: string
  /** 核身类型 */
  authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/authentications/pre-order': PreOrder
  }
}
