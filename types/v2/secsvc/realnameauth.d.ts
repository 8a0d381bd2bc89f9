import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 微信支付实名验证
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987263
   */
  post: Call<{ xml: VerifyRealName }, VerifiedRealName>
}

/** `v2/secsvc/realnameauth` */
export interface Realnameauth extends Verbs, Async<Verbs> {}

export interface VerifyRealName extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0' | '1.1'
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 公众账号ID @maxLength 32 @example wx2421b1c4370ec43b */
  appid: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 真实姓名 @maxLength 64 @example 刘某某 */
  real_name: string
  /** 证件类型 */
  cred_type: 1 | '1' | 2 | '2' | 5 | '5' | 9 | '9' | 12 | '12' | 17 | '17' | 18 | '18'
  /** 证件号码 @maxLength 32 @example 440000000000000000 */
  cred_id: string
  /** 访问令牌 @maxLength 128 @example 81_... */
  access_token: string
}

export interface VerifiedRealName extends V2Answer {
  /** 错误码 @maxLength 32 @example 20002 */
  error_code?: string
  /** 错误代码描述 @maxLength 128 @example 商户号信息有误，请检查修改后重试 */
  error_code_des?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 访问令牌 @maxLength 128 @example 81_... */
  access_token?: string
  /** openid校验结果 @maxLength 32 */
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM'
  /** 姓名与身份证号校验结果 @maxLength 32 */
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM'
  /** 是否绑定银行卡 @maxLength 32 */
  bind_bankcard?: 'True' | 'False'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/secsvc/realnameauth': Realnameauth
  }
}
