import type { V2Answer } from './v2.js'

export interface AppliedPartnerTransitPay extends V2Answer {
  /** 子商户公众账号id @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
}
