import type { Async, Call } from '../../../../../endpoint.js'
import type { PaidRedirectSign, PayRedirectSign } from '../../../../../models/password-exempt-contract.js'

interface Verbs {
  /**
   * 电商收付通模式支付后场景预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
   */
  post: Call<{ json: PayRedirectSign }, PaidRedirectSign>
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` */
export interface PreEntrustSignPayRedirectSign extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': PreEntrustSignPayRedirectSign
  }
}
