import type { Signable } from './v2.js'

export interface QueryAutoWithdraw extends Signable {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 小微商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 日期 @maxLength 32 @example 20180508 */
  date: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}
