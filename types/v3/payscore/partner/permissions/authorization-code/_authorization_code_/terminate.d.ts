import type { Async, Call } from '../../../../../../endpoint.js'
import type { CancelServiceOrder } from '../../../../../../models/payscore.js'

interface Verbs {
  /**
   * 解除用户授权关系（授权协议号）
   * @remarks 服务商
   */
  post: Call<
    {
      /** 授权协议号 @example 1234323JKHDFE1243252 */
      authorization_code: string
      json: CancelServiceOrder
    },
    void
  >
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': Terminate
  }
}
