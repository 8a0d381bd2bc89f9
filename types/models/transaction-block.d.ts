import type { JsonString, Rfc3339 } from '../endpoint.js'
import type { RecordFields } from './record-fields.js'

/** 交易拦截记录详情列表 */
export interface TransactionBlockRecord {
  /** 交易拦截记录ID @example 123400 */
  block_record_id?: string
  /** 拦截时间 @example 2018-06-08T10:34:56+08:00 */
  block_time?: Rfc3339
  /** 拦截原因 @example 涉嫌信用卡套现 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?: NumberOfBlock
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION'
  /** 商户提交资料内容 @example {"record_fields":[]} */
  requested_item_info?: JsonString<RecordFields>
}

export interface TransactionBlockSubmission {
  /** 交易拦截申诉ID @example B021234566799876aacsecd */
  block_submission_id?: string
  /** 提交时间 @example 2018-06-08T10:34:56+08:00 */
  submit_time?: Rfc3339
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT'
  /** 审核时间 @example 2018-06-08T10:34:56+08:00 */
  review_time?: Rfc3339
  /** 审核驳回原因 @example 身份证图片有遮挡，请上传清晰的身份证图片 */
  review_reject_reason?: string
}

/** 拦截笔数 */
export type NumberOfBlock =
  | 'LESS_THAN_TWENTY'
  | 'LESS_THAN_ONE_HUNDRED'
  | 'LESS_THAN_ONE_THOUSAND'
  | 'OVER_ONE_THOUSAND'
