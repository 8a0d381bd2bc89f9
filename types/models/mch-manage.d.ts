import type { JsonString, Rfc3339 } from '../endpoint.js'
import type { RecordFields } from './record-fields.js'

/** 商户管理记录详情列表 */
export interface MchManageRecord {
  /** 子商户号 @example 123000110 */
  sub_mchid?: string
  /** 商户管理记录ID @example M1210999900435123451697535102441 */
  manage_record_id?: string
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'
  /** 管控时间 @example 2018-06-08T10:34:56+08:00 */
  manage_time?: Rfc3339
  /** 管控原因 @example 涉嫌信用卡套现 */
  manage_reason?: string
  /** 限制功能 @example 关闭支付权限，关闭提现权限 */
  limit_ability?: string
  /** 解除管控方式 */
  recover_way?: RecoverWay
  /** 是否允许提交资料 */
  allow_submit?: boolean
  /** 禁止提交资料原因 @example 应平台管理要求，此单据不支持申诉 */
  forbid_submit_reason?: string
  /** 可提交资料开始时间 @example 2018-06-08T10:34:56+08:00 */
  submit_start_time?: Rfc3339
  /** 可提交资料结束时间 @example 2018-06-08T10:34:56+08:00 */
  submit_end_time?: Rfc3339
  /** 商户管理记录状态 */
  manage_record_state?: ManageRecordState
  /** 解除管控时间 @example 2018-06-08T10:34:56+08:00 */
  recover_time?: Rfc3339
  /** 解除管控原因 */
  recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER'
  /** 申诉驳回原因 @example 身份证信息遮挡，请上传清晰的身份证图片 */
  reject_reason?: string
  /** 可提交资料结束时间 @example 2018-06-08T10:34:56+08:00 */
  approve_time?: Rfc3339
  /** 要求提交的资料 @example {"record_fields":[]} */
  requested_item_info?: JsonString<RecordFields>
}

/** 解除管控方式 */
export type RecoverWay =
  | 'SUBMIT_INFORMATION'
  | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
  | 'MODIFY_ORGANIZATION_INFORMATION'
  | 'OTHER'

/** 商户管理记录状态 */
export type ManageRecordState =
  | 'PENDING'
  | 'SUBMITTED'
  | 'EXPIRED'
  | 'UNDER_REVIEW'
  | 'RECOVERED'
  | 'REJECTED'
