import type { Async, Call } from '../../../../../endpoint.js'
import type { InvalidatedCup, UpdateCup } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 更新审核数据
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Call<{ json: UpdateCup }, InvalidatedCup>
}

/** `v3/gov/subsidy/audit/cup/update` */
export interface Update extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/audit/cup/update': Update
  }
}
