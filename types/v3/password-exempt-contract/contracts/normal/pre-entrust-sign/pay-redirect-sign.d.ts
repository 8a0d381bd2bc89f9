import type { Async, Call } from '../../../../../endpoint.js'
import type { PaidRedirectSign, PayRedirectSign } from '../../../../../models/password-exempt-contract.js'

interface Verbs {
  /**
   * 直连商户模式支付后场景预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   */
  post: Call<{ json: PayRedirectSign }, PaidRedirectSign>
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` */
export interface PreEntrustSignPayRedirectSign extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': PreEntrustSignPayRedirectSign
  }
}
