import type { Async, Call } from '../../../endpoint.js'
import type { RedeclareCustom, RedeclaredCustom } from '../../../models/customs.js'

interface Verbs {
  /**
   * 报关重推
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   */
  post: Call<{ json: RedeclareCustom }, RedeclaredCustom>
}

/** `v3/global/customs/redeclare` */
export interface Redeclare extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/customs/redeclare': Redeclare
  }
}
