import type { Async, Call } from '../../../endpoint.js'
import type { RedeclareCustom, RedeclaredCustom } from '../../../models/customs.js'

interface Verbs {
  /**
   * 报关重推
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   */
  post: Call<{ json: RedeclareCustom }, RedeclaredCustom>
}

/** `global/v3/customs/redeclare` */
export interface Redeclare extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'global/v3/customs/redeclare': Redeclare
  }
}
