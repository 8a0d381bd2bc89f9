import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'
import type { AuthCodeCertType } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 申请品类凭证码
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: IssueAuthCode; headers?: SerialHeader }, IssuedAuthCode>
}

/** `v3/gov/subsidy/zhejiang/authcode/issue` */
export interface Issue extends Verbs, Async<Verbs> {}

export interface IssueAuthCode {
  /** 品类编码 @example A01 */
  category_id: string
  /** 用户id */
  openid?: string
  /** 姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  name: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  mobile: Encrypted
  /** 区县编码 @example 330000 */
  add_code: string
  /** 自定义域 */
  custom_info?: string
  /** 证件类型 */
  cert_type: AuthCodeCertType
  /** 证件号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  cert_no: Encrypted
  /** 请求流水号 @example 123 */
  req_ssn: string
}

export interface IssuedAuthCode {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
  /** 品类凭证码 @example 0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1 */
  auth_code?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/authcode/issue': Issue
  }
}
