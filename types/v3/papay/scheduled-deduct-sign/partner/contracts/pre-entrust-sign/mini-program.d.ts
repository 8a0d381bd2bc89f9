import type { Async, Call } from '../../../../../../endpoint.js'
import type { PapayPresignedMiniProgram, PresignRequest } from '../../../../../../models/papay.js'

interface Verbs {
  /**
   * 小程序场景预约扣费类型签约的预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693100
   */
  post: Call<{ json: PresignRequest }, PapayPresignedMiniProgram>
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': MiniProgram
  }
}
