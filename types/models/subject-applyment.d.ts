import type { Encrypted } from '../endpoint.js'
import type { IdDocType } from './ecommerce-applyments.js'

/** 最终受益人信息列表 */
export interface UboInfo {
  ubo_id_doc_type: IdDocType
  /** 证件正面照片 */
  ubo_id_doc_copy: string
  /** 证件反面照片 */
  ubo_id_doc_copy_back: string
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

/** 主体类型 */
export type SubjectType =
  | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
