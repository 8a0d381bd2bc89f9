import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 检查子商户开票功能状态
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
   */
  post: Call<
    {
      /** 子商户号 @example 1900000109 */
      sub_mchid: string
    },
    void
  >
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` */
export interface Check extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': Check
  }
}
