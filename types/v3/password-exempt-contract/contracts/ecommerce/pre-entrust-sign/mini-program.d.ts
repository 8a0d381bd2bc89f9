import type { Async, Call } from '../../../../../endpoint.js'
import type {
  PresignMiniProgram,
  PresignedMiniProgram,
} from '../../../../../models/password-exempt-contract.js'

interface Verbs {
  /**
   * 电商收付通模式小程序场景预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
   */
  post: Call<{ json: PresignMiniProgram }, PresignedMiniProgram>
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': MiniProgram
  }
}
