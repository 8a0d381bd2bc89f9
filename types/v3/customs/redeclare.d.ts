import type { Async, Call } from '../../endpoint.js'
import type { RedeclareCustom, RedeclaredCustom } from '../../models/customs.js'

interface Verbs {
  /**
   * 报关重推
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   */
  post: Call<{ json: RedeclareCustom }, RedeclaredCustom>
}

/** `v3/customs/redeclare` */
export interface Redeclare extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/customs/redeclare': Redeclare
  }
}
