import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 发起不活跃商户身份核实
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
   */
  post: Call<
    {
      json: {
        /** 特约商户号 @example 1900009231 */
        sub_mchid: string
      }
    },
    {
      /** 核实单号 @example 28011678863778000000123124312 */
      verification_id: string
    }
  >
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants` */
export interface Merchants extends Verbs, Async<Verbs> {
  /** 不活跃商户身份核实 */
  _sub_mchid_: import('./merchants/_sub_mchid_.js').SubMchid
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/compliance/inactive-merchant-identity-verification/merchants': Merchants
  }
}
