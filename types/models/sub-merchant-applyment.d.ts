import type { Encrypted } from '../endpoint.js'
import type { IdDocType } from './ecommerce-applyments.js'

/** 最终受益人信息列表 */
export interface UboInfo {
  /** 受益人证件类型 */
  ubo_id_doc_type: IdDocType
  /** 证件正面照片 @maxLength 256 */
  ubo_id_doc_copy: string
  /** 证件反面照片，护照不填 @maxLength 256 */
  ubo_id_doc_copy_back?: string
  /** 受益人姓名 */
  ubo_id_doc_name: Encrypted
  /** 证件号码 */
  ubo_id_doc_number: Encrypted
  /** 证件居住地址 */
  ubo_id_doc_address: Encrypted
  /** 证件有效期开始时间 `yyyy-MM-dd` */
  ubo_period_begin: string
  /** 证件有效期结束时间 */
  ubo_period_end: string
}

/** 特约商户进件申请单 */
export interface SubMerchantApplyment {
  /** 业务申请编号 @maxLength 124 @example 1900013511_10000 */
  business_code: string
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id: number
  /** 特约商户号，待签约时返回 @example 1900000109 */
  sub_mchid?: string
  /** 超级管理员签约链接 @example https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  sign_url: string
  /** 申请单状态 */
  applyment_state: SubMerchantApplymentState
  /** 申请状态描述 @example 审核中 */
  applyment_state_msg?: string
  /** 驳回原因详情，被驳回时返回 */
  audit_detail?: AuditDetail[]
}

/** 驳回原因详情 */
export interface AuditDetail {
  /** 字段名 @example id_card_copy */
  field?: string
  /** 字段名称 @example 身份证复印件 */
  field_name?: string
  /** 驳回原因 @example 身份证背面识别失败，请上传更清晰的身份证图片。 */
  reject_reason?: string
}

/** 特约商户进件申请单状态 */
export type SubMerchantApplymentState =
  | 'APPLYMENT_STATE_EDITTING'
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_TO_BE_CONFIRMED'
  | 'APPLYMENT_STATE_TO_BE_SIGNED'
  | 'APPLYMENT_STATE_SIGNING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'

/** 商户开户意愿确认申请单状态 */
export type SubjectApplymentState =
  | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT'
  | 'APPLYMENT_STATE_EDITTING'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON'
  | 'APPLYMENT_STATE_PASSED'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_FREEZED'
  | 'APPLYMENT_STATE_CANCELED'

/** 主体类型 */
export type SubjectType =
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INSTITUTIONS'
  | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_MICRO'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
