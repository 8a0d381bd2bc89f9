export interface AlterationMerchant {
  /** 申请单号 @example 20220617143306000013906025001 */
  apply_id: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 微信支付商户号 @example 1900006491 */
  merchant_code: string
  /** 申请单状态 */
  state: ContactAlterationState
  /** 总体驳回原因 @example 身份证背面识别失败，请上传更清晰的身份证图片。 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: AuditRejectDetail[]
}

/** 驳回原因详情 */
export interface AuditRejectDetail {
  /** 参数名称 @example ubo_info_list.card_number_0 */
  param_name?: string
  /** 驳回原因 @example 身份证背面识别失败，请上传更清晰的身份证图片。 */
  reject_reason?: string
}

export interface Merchant {
  /** 微信支付商户号 @example 1900006491 */
  merchant_code: string
  /** 申请单号 @example 20220617143306000013906025001 */
  apply_id: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 申请单状态 */
  state: SubjectAlterationState
  /** 总体驳回原因 @example 身份证背面识别失败，请上传更清晰的身份证图片。 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: AuditRejectDetail[]
}

/** 申请单状态 */
export type ContactAlterationState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'

/** 申请单状态 */
export type SubjectAlterationState =
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_MODIFING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | 'APPLYMENT_STATE_EDITTING'
