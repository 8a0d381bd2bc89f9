import type { V2Result } from './v2.js'

export interface ModifiedBankCard extends V2Result {
  /** 随机字符串 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
  /** 签名 @maxLength 32 @example D675A1E471DBF7C0B1AC5883B5BDA9EF */
  sign: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id?: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id?: string
}
