import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'
import type { SubmittedApplyment } from '../../models/brand-applyments.js'

interface Verbs {
  /**
   * 提交入驻申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  post: Call<{ json: SubmitApplyment; headers?: SerialHeader }, SubmittedApplyment>
}

/** `v3/brand/applyments` */
export interface Applyments extends Verbs, Async<Verbs> {
  /** 品牌入驻 */
  applymentId: import('./applyments/applyment-id.js').ApplymentId
  /** 品牌入驻 */
  businessCode: import('./applyments/business-code.js').BusinessCode
  /** 品牌入驻：撤销申请 */
  cancelApplyment: import('./applyments/cancel-applyment.js').CancelApplyment
}

export interface SubmitApplyment {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 管理员信息 */
  admin_info: AdminInfo
  /** 主体资料 */
  subject_info: SubjectInfo
  /** 品牌基础信息 */
  brand_basic_info: BrandBasicInfo
  /** 品牌商标资料 */
  trademark: Trademark
}

/** 管理员信息 */
export interface AdminInfo {
  /** 管理员姓名 @example U2FsdGVkX1+3vZQv5+9JhTq3Xy6LdKjP0o9iYx5W7vRtNqY */
  admin_name: Encrypted
  /** 管理员证件类型 */
  id_doc_type:
    | 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD'
    | 'IDENTIFICATION_TYPE_HONGKONG'
    | 'IDENTIFICATION_TYPE_MACAO'
    | 'IDENTIFICATION_TYPE_TAIWAN'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 管理员证件号 @example AOZdYGISxo4y44/UgZ69bdu9X+tfMUJ9dl+LetjM45 */
  id_card_number: Encrypted
}

/** 主体资料 */
export interface SubjectInfo {
  /** 主体类型 */
  subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
  /** 主体名称 @example xx有限公司 */
  subject_name: string
  /** 统一社会信用代码 @example 91310101MA1FPX1234 */
  unified_social_credit_code: string
}

/** 品牌基础信息 */
export interface BrandBasicInfo {
  /** 品牌名称 @example 爱马哥 */
  brand_name: string
  /** 品牌Logo @example U2FsdGVkX1+8n2qLk9jP4vRtY6Wx */
  brand_logo: string
}

/** 品牌商标资料 */
export interface Trademark {
  /** 有无商标 */
  trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
  /** 商标注册证 */
  trademark_registration_certificate?: TrademarkRegistrationCertificate
  /** Logo商标注册证 */
  logo_trademark_registration_certificate?: TrademarkRegistrationCertificate
  /** 无商标额外证明材料 @example jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
  no_trademark_addition_prove?: string
  /** 无商标额外证明材料列表 @example jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
  no_trademark_addition_prove_list?: string[]
}

/** 商标注册证 */
export interface TrademarkRegistrationCertificate {
  /** 商标注册证 @example jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
  certificate?: string
  /** 商标名称 @example 爱马哥 */
  name: string
  /** 商标注册号 @example 12345678 */
  number: string
  /** 商标有效期开始时间 @example 2025-09-08 */
  valid_begin_time: string
  /** 商标有效期结束时间 @example 2035-09-08 */
  valid_end_time: string
  /** 商标国际分类 @example 25 */
  international_class: string
  /** 商标注册人 @example 腾讯科技有限公司 */
  holder: string
  /** 商标许可使用授权书 @example jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ */
  license?: string
  /** 商标授权有效期开始时间 @example 2025-09-08 */
  authorization_begin_time?: string
  /** 商标授权有效期结束时间 @example 2035-09-08 */
  authorization_end_time?: string
  /** 商标注册证列表 @example jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
  certificate_list?: string[]
  /** 商标许可使用授权书列表 @example jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
  license_list?: string[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/brand/applyments': Applyments
  }
}
