import type { Async, Call } from '../../../../endpoint.js'
import type { DebtState } from '../../../../models/school-pay.js'

interface Verbs {
  /**
   * 商户查询用户欠款状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
   */
  get: Call<
    {
      /** 商户appid下的用户标识 @maxLength 128 @example oUpF8uMuAJOM2pxb1Q */
      openid: string
    },
    DebtState
  >
}

/** `v3/eduschoolpay/users/{openid}/debt-state` */
export interface OpenidDebtState extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/users/{openid}/debt-state': OpenidDebtState
  }
}
