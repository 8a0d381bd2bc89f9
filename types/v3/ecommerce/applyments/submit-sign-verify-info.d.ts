import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 平台代理签约核身
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616722
   */
  post: Call<
    { json: SubmitSignVerifyInfoRequest },
    {
      /** 微信支付申请单号 @example 2000002124775691 */
      applyment_id: number
    }
  >
}

/** `v3/ecommerce/applyments/submit-sign-verify-info` */
export interface SubmitSignVerifyInfo extends Verbs, Async<Verbs> {}

export interface SubmitSignVerifyInfoRequest {
  /** 业务申请编号 @maxLength 124 @example 1900013511_10000 */
  out_request_no: string
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id?: number
  /** 预签署微信支付协议时间 @example 2018-06-08T10:34:56+08:00 */
  pre_sign_time?: Rfc3339
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: ProxyVerifyIdentityInfo
}

/** 平台代理核身信息 */
export interface ProxyVerifyIdentityInfo {
  /** 核身方式 */
  verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
  /** 核身结果 */
  verify_identity_result: boolean
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/applyments/submit-sign-verify-info': SubmitSignVerifyInfo
  }
}
