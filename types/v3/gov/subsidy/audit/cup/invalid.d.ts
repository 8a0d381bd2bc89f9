import type { Async, Call } from '../../../../../endpoint.js'
import type { InvalidateCup, InvalidatedCup } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 查询审核结果
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Call<{ json: InvalidateCup }, InvalidatedCup>
}

/** `v3/gov/subsidy/audit/cup/invalid` */
export interface Invalid extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/audit/cup/invalid': Invalid
  }
}
