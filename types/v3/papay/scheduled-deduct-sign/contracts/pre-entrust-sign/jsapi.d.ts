import type { Async, Call } from '../../../../../endpoint.js'
import type { PresignApp } from '../../../../../models/papay.js'

interface Verbs {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   */
  post: Call<
    { json: PresignApp },
    {
      /** 跳转签约流程的URL @example https://www.xxx.com?pre_entrust_id=wx12334 */
      redirect_url: string
    }
  >
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': Jsapi
  }
}
