import type { Async, Call } from '../../../../../endpoint.js'
import type {
  PresignMiniProgram,
  PresignedMiniProgram,
} from '../../../../../models/password-exempt-contract.js'

interface Verbs {
  /**
   * 直连商户模式小程序场景预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   */
  post: Call<{ json: PresignMiniProgram }, PresignedMiniProgram>
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': MiniProgram
  }
}
