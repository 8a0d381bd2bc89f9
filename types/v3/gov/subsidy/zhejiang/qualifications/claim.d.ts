import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'
import type { AuthCodeCertType, CancelledAuthCode } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 领取资格
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: ClaimQualification; headers?: SerialHeader }, CancelledAuthCode>
}

/** `v3/gov/subsidy/zhejiang/qualifications/claim` */
export interface Claim extends Verbs, Async<Verbs> {}

export interface ClaimQualification {
  /** 品类编码 @example A01 */
  cate_code: string
  /** 证件号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  cert_no: Encrypted
  /** 姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  name: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  tel: Encrypted
  /** 证件类型 */
  cert_type?: AuthCodeCertType
  /** 请求流水号 @example 123 */
  req_ssn: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/qualifications/claim': Claim
  }
}
