import type { Async, Call } from '../../../../../endpoint.js'
import type { InvalidCup, InvalidedCup } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 查询审核结果
   * @remarks 电商平台, 服务商
   */
  post: Call<{ json: InvalidCup }, InvalidedCup>
}

/** `v3/gov/subsidy/audit/cup/invalid` */
export interface Invalid extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints { 'v3/gov/subsidy/audit/cup/invalid': Invalid }
}
