import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { AuthState } from '../../../models/insurance-policy.js'

interface Verbs {
  /**
   * 提交保单授权信息
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   */
  post: Call<{ json: SubmitAuthorization }, SubmittedAuthorization>
}

/** `v3/inspolicymgr/deduct/authorizations` */
export interface Authorizations extends Verbs, Async<Verbs> {
  /** 微信保单服务：查询保单授权信息 */
  _out_insurance_no_: import('./authorizations/_out_insurance_no_.js').OutInsuranceNo
}

export interface SubmitAuthorization {
  /** 商户保险编号 @example Auisihsiahishishi4hihsid123418id */
  out_insurance_no: string
  /** 商户APPID @example wxd678efh567hg6787 */
  appid: string
  /** 保险代扣模板ID @example 12535 */
  plan_id: string
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 保险名称 @example 微医保·百万医疗险 */
  insurance_name: string
  /** 收款方商户号 @example 1900000109 */
  payee_mchid?: string
  /** 收款方公众账号ID @example wx7f3f0032b6e6f0cc */
  payee_appid?: string
}

export interface SubmittedAuthorization {
  /** 商户保险编号 @example Auisihsiahishishi4hihsid123418id */
  out_insurance_no: string
  /** 商户APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 保险代扣模板ID @example 12535 */
  plan_id: string
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 保险名称 @example 微医保·百万医疗险 */
  insurance_name: string
  /** 授权状态 */
  auth_state: AuthState
  /** 用户授权时间 @example 2025-09-21T17:11:12+08:00 */
  user_auth_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/inspolicymgr/deduct/authorizations': Authorizations
  }
}
