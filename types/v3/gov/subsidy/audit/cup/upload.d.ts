import type { Async, Call } from '../../../../../endpoint.js'
import type { InvalidedCup, UpdateCup } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 上传审核数据
   * @remarks 电商平台, 服务商
   */
  post: Call<{ json: UpdateCup }, InvalidedCup>
}

/** `v3/gov/subsidy/audit/cup/upload` */
export interface CupUpload extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints { 'v3/gov/subsidy/audit/cup/upload': CupUpload }
}
