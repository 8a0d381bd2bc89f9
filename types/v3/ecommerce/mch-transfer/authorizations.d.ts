import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { Agreement } from '../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 申请二级商户商家转账授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504208
   */
  post: Call<{ json: RequestAuthorization }, RequestedAuthorization>
}

/** `v3/ecommerce/mch-transfer/authorizations` */
export interface Authorizations extends Verbs, Async<Verbs> {
  /** 平台收付通·商家转账：查询二级商户商家转账授权状态 */
  _sub_mchid_: import('./authorizations/_sub_mchid_.js').SubMchid
}

export interface RequestAuthorization {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: Agreement[]
}

export interface RequestedAuthorization {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 授权状态 @example AUTHORIZE_PROCESSING */
  authorization_state: string
  /** 授权申请受理时间 @example 2015-05-20T13:29:35.120+08:00 */
  accept_time: Rfc3339
  /** 授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorize_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/mch-transfer/authorizations': Authorizations
  }
}
