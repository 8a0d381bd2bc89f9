/** H5支付权限状态 */
export type H5AuthorizationState =
  | 'APPROVED'
  | 'UNAUTHORIZED'
  | 'UNDER_REVIEW'
  | 'REJECTED'
  | 'UNDER_PUNISHMENT'
  | 'APPLICATION_FAILED'

/** 子商户状态 */
export type SubMerchantStatus = 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION'
