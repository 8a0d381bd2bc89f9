import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询不活跃商户身份核实结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
   */
  get: Call<
    {
      /** 特约商户号 @example 1900009231 */
      sub_mchid: string
      /** 核实单号 @example 28011678863778000000123124312 */
      verification_id: string
    },
    MerchantVerification
  >
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` */
export interface VerificationId extends Verbs, Async<Verbs> {}

export interface MerchantVerification {
  /** 特约商户号 @example 1900009231 */
  sub_mchid: string
  /** 核实单号 @example 28011678863778000000123124312 */
  verification_id: string
  /** 核实单状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT'
  /** 创建时间 */
  create_time?: Rfc3339
  /** 完成时间 */
  finish_time?: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': VerificationId
  }
}
