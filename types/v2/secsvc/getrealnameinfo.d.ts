import type { Async, Call, Encrypted } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 微信支付实名授权
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987792
   */
  post: Call<{ xml: AuthorizeRealName }, RealNameAuthorization>
}

/** `v2/secsvc/getrealnameinfo` */
export interface Getrealnameinfo extends Verbs, Async<Verbs> {}

export interface AuthorizeRealName extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0' | '2.0'
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 公众账号ID @maxLength 32 @example wx2421b1c4370ec43b */
  appid: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 加密实名信息的证书序列号 @maxLength 64 @example 59303040AA42CB61E0C059E8E6156C9F0F2A1E5E */
  cert_serialno: string
  /** 访问令牌 @maxLength 128 @example 81_... */
  access_token: string
  /** 时间戳 @example 1414561699 */
  timestamp?: number | string
  /** 证书签名 @maxLength 128 @example MuRThxRSlqvs2Mi9i2VRCr_MQ== */
  cert_sign?: string
  /** 证件类型 */
  charset?: 'UTF-8' | 'GBK'
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface RealNameAuthorization extends V2Answer {
  /** 错误码 @maxLength 32 @example 20002 */
  error_code?: string
  /** 错误代码描述 @maxLength 128 @example 商户号信息有误，请检查修改后重试 */
  error_code_des?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 加密的姓名 @maxLength 344 @example Pv1JJAuBLD6IB2cScTCE5XSoB */
  encrypted_real_name?: Encrypted
  /** 加密后的证件号码 @maxLength 344 @example 1WRueNj3E1i+L0aYoA+zF */
  encrypted_credential_id?: Encrypted
  /** 证件类型 */
  cre_type?:
    | 'MAINLAND_ID'
    | 'PASSPOT'
    | 'MO'
    | 'SOLDIERS'
    | 'HVPS'
    | 'MAINLAND_TMP_ID'
    | 'ACCOUNT_THIN'
    | 'POLICE'
    | 'MTPS'
    | 'BL'
    | 'OTHER'
    | 'RPFF'
    | 'HK_MACAO'
    | 'TAIWAN'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/secsvc/getrealnameinfo': Getrealnameinfo
  }
}
