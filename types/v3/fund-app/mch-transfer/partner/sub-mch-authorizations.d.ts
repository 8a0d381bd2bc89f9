import type { Async, Call } from '../../../../endpoint.js'
import type { RequestedSubMchAuthorization } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 申请子商户商家转账授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
   */
  post: Call<{ json: RequestSubMchAuthorization }, RequestedSubMchAuthorization>
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations` */
export interface SubMchAuthorizations extends Verbs, Async<Verbs> {
  /** 商家转账（服务商）：查询子商户商家转账授权状态 */
  _sub_mchid_: import('./sub-mch-authorizations/_sub_mchid_.js').SubMchid
}

export interface RequestSubMchAuthorization {
  /** 二级商户号 @maxLength 32 @example 1900001121 */
  sub_mchid: string
  /** 商户申请单号 @example apply2020042013 */
  out_apply_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': SubMchAuthorizations
  }
}
