import type { Async, Call } from '../../../../../endpoint.js'
import type { Contract } from '../../../../../models/vehicle.js'

interface Verbs {
  /**
   * 查询ETC签约状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
   */
  get: Call<
    {
      /** 用户标识 @example onqOjjmM1tad-3ROpncN-yUfa6ua */
      openid: string
      query: QueryContract
    },
    Contract
  >
}

/** `v3/vehicle/etc/users/{openid}/contracts` */
export interface Contracts extends Verbs, Async<Verbs> {}

export interface QueryContract {
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** ETC授权扣费模板ID @example 123 */
  plan_id: string
  /** 车牌号 @example 浙ASB945 */
  plate_number: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/etc/users/{openid}/contracts': Contracts
  }
}
