import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 变更资格
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: AlterQualification; headers?: SerialHeader }, AlteredQualification>
}

/** `v3/gov/subsidy/zhejiang/qualifications/alter` */
export interface Alter extends Verbs, Async<Verbs> {}

export interface AlterQualification {
  /** 品类编码 @example A01 */
  cate_code: string
  /** 证件号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  cert_no: Encrypted
  /** 姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  name: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  tel: Encrypted
  /** 请求流水号 @example 123 */
  req_ssn: string
}

export interface AlteredQualification {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
  /** 品类凭证码 @example 0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1 */
  auth_code: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/qualifications/alter': Alter
  }
}
