import type { Async, Call } from '../../../../../../endpoint.js'
import type { PresignRequest } from '../../../../../../models/papay.js'

interface Verbs {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693093
   */
  post: Call<
    { json: PresignRequest },
    {
      /** 跳转签约流程的URL @example https://www.xxx.com?pre_entrust_id=wx12334 */
      redirect_url: string
    }
  >
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': Jsapi
  }
}
