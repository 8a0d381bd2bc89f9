import type { Async, Call } from '../../../endpoint.js'
import type { Authentication } from '../../../models/payroll-card.js'

interface Verbs {
  /**
   * 获取核身结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
   */
  get: Call<
    {
      /** 商家核身单号 @example mcdhehfgisdhfjghed39384564i83 */
      authenticate_number: string
      query: {
        /** 子商户号 @example 1111111 */
        sub_mchid: string
      }
    },
    Authentication
  >
}

/** `v3/payroll-card/authentications/{authenticate_number}` */
export interface AuthenticateNumber extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/authentications/{authenticate_number}': AuthenticateNumber
  }
}
