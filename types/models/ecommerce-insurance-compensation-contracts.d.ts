import type { Rfc3339 } from '../endpoint.js'

export interface OpenedInsuranceCompensationContract {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 @example 2024-08-09T13:29:35.120+08:00 */
  success_time?: Rfc3339
}
