export interface SubmittedApplyment {
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id: string
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
}

export interface BrandApplymentsApplyment {
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id: string
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 申请状态 */
  applyment_state: BrandApplymentsApplymentState
  /** 申请状态说明 @example 待授权确认 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 @example 具体驳回原因xxx */
  reject_reason?: string
  /** 品牌ID @example 123455667 */
  brand_id?: string
}

/** 申请状态 */
export type BrandApplymentsApplymentState =
  | 'APPLYMENT_STATE_UNKNOWN'
  | 'APPLYMENT_STATE_UNSUBMITTED'
  | 'APPLYMENT_STATE_WAITING_VALIDATE'
  | 'APPLYMENT_STATE_WAITING_AUDIT'
  | 'APPLYMENT_STATE_WAITING_AUTH'
  | 'APPLYMENT_STATE_OPEN_ACCOUNT'
  | 'APPLYMENT_STATE_FINISH'
  | 'APPLYMENT_STATE_AUDIT_REJECTED'
  | 'APPLYMENT_STATE_CANCELED'
