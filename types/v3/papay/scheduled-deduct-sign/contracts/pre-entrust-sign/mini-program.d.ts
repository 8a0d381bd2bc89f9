import type { Async, Call } from '../../../../../endpoint.js'
import type { PapayPresignedMiniProgram, PresignApp } from '../../../../../models/papay.js'

interface Verbs {
  /**
   * 小程序场景预约扣费类型签约的预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   */
  post: Call<{ json: PresignApp }, PapayPresignedMiniProgram>
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': MiniProgram
  }
}
