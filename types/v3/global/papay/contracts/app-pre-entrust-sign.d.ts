import type { Async, Call } from '../../../../endpoint.js'
import type { SignAppPreEntrust } from '../../../../models/overseas-papay.js'

interface Verbs {
  /**
   * APP签约
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   */
  post: Call<
    { json: SignAppPreEntrust },
    {
      /** 委托代扣签约会话id @example 201710180325670965 */
      session_id: string
    }
  >
}

/** `v3/global/papay/contracts/app-pre-entrust-sign` */
export interface AppPreEntrustSign extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/contracts/app-pre-entrust-sign': AppPreEntrustSign
  }
}
