import type { Async, Call, SerialHeader } from '../../../../../endpoint.js'
import type { PapayPresignedMiniProgram, PresignJsapi } from '../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户小程序预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   */
  post: Call<{ json: PresignJsapi; headers?: SerialHeader }, PapayPresignedMiniProgram>
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': MiniProgram
  }
}
