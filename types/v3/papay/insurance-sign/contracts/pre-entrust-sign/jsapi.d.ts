import type { Async, Call, SerialHeader } from '../../../../../endpoint.js'
import type { PresignJsapi } from '../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户JSAPI预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   */
  post: Call<
    { json: PresignJsapi; headers?: SerialHeader },
    {
      /** 跳转签约并支付流程的URL @example https://www.xxx.com?pre_entrust_id=wx12334 */
      redirect_url: string
    }
  >
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': Jsapi
  }
}
