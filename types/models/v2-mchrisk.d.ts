import type { V2Result } from './v2.js'

export interface BankAudit extends V2Result {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 999990016 */
  sub_mch_id: string
  /** 渠道号 @maxLength 32 @example 999990017 */
  channel_id: string
  /** 审核状态 @maxLength 32 @example PASSED */
  audit_status: 'AUDITING' | 'PASSED' | 'REJECTED'
  /** 审核备注 @maxLength 128 @example RISK_NO_ENTRY */
  audit_comment: string
  /** 随机字符串 @maxLength 32 @example C380BEC2BFD757A4B6845179519F3AD6 */
  nonce_str: string
  /** 签名 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  sign: string
  /** 签名类型 @maxLength 32 */
  sign_type?: 'HMAC-SHA256'
}

export type SyncedRiskResult = V2Result
