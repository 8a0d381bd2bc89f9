import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { RequestedSubMchAuthorization } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 查询子商户商家转账授权状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
   */
  get: Call<
    {
      /** 二级商户号 @maxLength 32 @example 1900001121 */
      sub_mchid: string
    },
    SubMchAuthorization
  >
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface SubMchAuthorization {
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED'
  /** 授权申请单 */
  apply_order?: RequestedSubMchAuthorization
  /** 授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorization_time?: Rfc3339
  /** 解除授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  cancel_authorization_time?: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': SubMchid
  }
}
