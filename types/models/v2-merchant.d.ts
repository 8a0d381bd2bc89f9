import type { V2Result } from './v2.js'

export interface AddedDevelopmentConfig extends V2Result {
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
}

/** H5支付权限状态 */
export type H5AuthorizationState = 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'

/** 子商户状态 */
export type SubMerchantStatus = 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION'
