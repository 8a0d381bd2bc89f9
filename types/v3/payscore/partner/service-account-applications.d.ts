import type { Async, Call } from '../../../endpoint.js'
import type { ServiceAccountApplication } from '../../../models/payscore-service-account-applications.js'

interface Verbs {
  /**
   * 收付通子商户申请绑定支付分服务
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   */
  post: Call<{ json: BindServiceAccountApplication }, ServiceAccountApplication>
}

/** `v3/payscore/partner/service-account-applications` */
export interface ServiceAccountApplications extends Verbs, Async<Verbs> {
  /** 微信支付分（服务商）：查询收付通子商户服务绑定结果 */
  _out_apply_no_: import('./service-account-applications/_out_apply_no_.js').OutApplyNo
}

export interface BindServiceAccountApplication {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 商户申请绑定单号 @example 1234323JKHDFE1243252 */
  out_apply_no: string
  /** 绑定结果回调通知地址 @example https://api.test.com */
  result_notify_url?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/service-account-applications': ServiceAccountApplications
  }
}
