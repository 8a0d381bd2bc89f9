import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'
import type { IdDocType } from '../../models/ecommerce-applyments.js'

interface Verbs {
  /**
   * 提交超管变更申请单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617906
   */
  post: Call<
    { json: SubmitContactAlteration; headers?: SerialHeader },
    {
      /** 申请单号 @example 20220617143306000013906025001 */
      apply_id?: string
    }
  >
}

/** `v3/mchalterapply/mchcontactalterapplyment` */
export interface Mchcontactalterapplyment extends Verbs, Async<Verbs> {
  /** 商户超管变更：查询超管变更申请单状态-使用申请单号 */
  _apply_id_: import('./mchcontactalterapplyment/_apply_id_.js').ApplyId
  /** 商户超管变更 */
  merchant: import('./mchcontactalterapplyment/merchant.js').Merchant
}

export interface SubmitContactAlteration {
  /** 商户号 @example 2492185251 */
  merchant_code: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?: ContactInfo
}

/** 超级管理员信息 */
export interface ContactInfo {
  /** 超级管理员姓名 @example pVd1HJ6zyvPedzGaV+X3IdGdbDnuC4Eelw/wDa4SzfeespQO/0kjiwfqdfg== */
  contact_name: Encrypted
  /** 超级管理员证件类型 */
  contact_id_doc_type: IdDocType
  /** 超级管理员身份证件号码 @example pVd1HJ6zmty7/mYNxLMpRSvMRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
  contact_id_card_number: Encrypted
  /** 超级管理员证件正面照片 */
  contact_id_doc_copy: string
  /** 超级管理员证件反面照片 */
  contact_id_doc_copy_back?: string
  /** 超级管理员证件有效期开始时间 @example 2019-06-06 */
  contact_id_doc_period_begin: string
  /** 超级管理员证件有效期结束时间 @example 2026-06-06 */
  contact_id_doc_period_end: string
  /** 业务办理授权函 */
  business_authorization_letter?: string
  /** 超级管理员手机 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia4ibL+F6mfjbzQIzfb3HHLEjZ4YiNWWNeespQO/0kjiwfqdfg== */
  mobile_phone: Encrypted
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchcontactalterapplyment': Mchcontactalterapplyment
  }
}
