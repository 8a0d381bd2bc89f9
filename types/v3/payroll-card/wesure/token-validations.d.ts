import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type { AuthenticateType } from '../../../models/payroll-card.js'

interface Verbs {
  /**
   * 校验核身结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  post: Call<{ json: VerifyTokenValidation; headers?: SerialHeader }, VerifiedTokenValidation>
}

/** `v3/payroll-card/wesure/token-validations` */
export interface TokenValidations extends Verbs, Async<Verbs> {}

export interface VerifyTokenValidation {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid: string
  /** 特约商户商户号 @example 1900000109 */
  sub_mchid: string
  /** token值 @example abcdefghijklmn */
  token: string
  /** 用户姓名 @example LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg */
  user_name: Encrypted
  /** 用户身份证号 @example 7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5 */
  id_card_number: Encrypted
  /** 核身类型 */
  authenticate_type?: AuthenticateType
}

export interface VerifiedTokenValidation {
  /** 校验结果 @example SUCCESS */
  result: string
  /** 核身成功时间 @example 2015-05-20T13:29:35+08:00 */
  authenticate_success_time?: Rfc3339
  /** 用户标识 @example 11111111 */
  openid?: string
  /** 校验不通过原因 @example SP_MCH_NO_PERMISSION */
  fail_reason?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/wesure/token-validations': TokenValidations
  }
}
