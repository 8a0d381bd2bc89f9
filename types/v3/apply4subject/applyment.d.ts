import type { Async, Call, Encrypted, JsonString, SerialHeader } from '../../endpoint.js'
import type { CertType, FinanceInstitutionInfo, IdDocType } from '../../models/ecommerce-applyments.js'
import type { SubjectApplymentState, SubjectType, UboInfo } from '../../models/sub-merchant-applyment.js'

interface Verbs {
  /**
   * 提交商户开户意愿申请单
   * @remarks 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012722388
   */
  post: Call<
    { json: SubmitApplyment; headers?: SerialHeader },
    {
      /** 微信支付申请单号 @example 20000000011111 */
      applyment_id: number
    }
  >
  /**
   * 查询商户开户意愿申请单审核结果
   * @remarks 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
   */
  get: Call<
    {
      query?: {
        /** 申请单编号 */
        applyment_id?: string | number
        /** 业务申请编号 @maxLength 128 */
        business_code?: string
      }
    },
    SubjectApplyment
  >
}

/** `v3/apply4subject/applyment` */
export interface Applyment extends Verbs, Async<Verbs> {
  /** 商户开户意愿确认 */
  _applyment_id_: import('./applyment/_applyment_id_.js').ApplymentId
  /** 商户开户意愿确认 */
  _business_code_: import('./applyment/_business_code_.js').BusinessCode
  /** 商户开户意愿确认 */
  merchants: import('./applyment/merchants.js').Merchants
}

export interface SubmitApplyment {
  /** 渠道商户号 */
  channel_id?: string
  /** 业务申请编号 @maxLength 128 */
  business_code: string
  /** 联系人信息 */
  contact_info: ContactInfo
  /** 主体信息 */
  subject_info: SubjectInfo
  /** 法人身份信息 */
  identification_info: IdentificationInfo
  /** 最终受益人信息，旧版，现用ubo_info_list */
  ubo_info?: SubjectUboInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: UboInfo[]
  /** 补充材料 */
  addition_info?: {
    /** 待确认商户号列表 */
    confirm_mchid_list?: string[]
  }
}

export interface SubjectApplyment {
  /** 申请单状态 */
  applyment_state: SubjectApplymentState
  /** 小程序码图片 @example data:image/png;base64,cGFnZXMvYXBwbHkvYXBpdzQvd2VsY29tZS93ZWxjb21lP2FwcGx5bWVudF9pZD14eHg= */
  qrcode_data?: string
  /** 驳回参数 @example merchant_name */
  reject_param?: string
  /** 驳回原因 @example 公司名称与工商局登记不一致 */
  reject_reason?: string
}

/** 联系人信息 */
export interface ContactInfo {
  /** 超级管理员类型 */
  contact_type: 'LEGAL' | 'SUPER'
  /** 联系人姓名 */
  name: Encrypted
  /** 超级管理员证件类型 */
  contact_id_doc_type?: IdDocType
  /** 联系人身份证号码 */
  id_card_number?: Encrypted
  /** 联系人证件正面照片 */
  contact_id_doc_copy?: string
  /** 联系人证件反面照片 */
  contact_id_doc_copy_back?: string
  /** 联系人证件有效期开始时间 `yyyy-MM-dd` */
  contact_period_begin?: string
  /** 联系人证件有效期结束时间 */
  contact_period_end?: string
  /** 业务办理授权函 */
  business_authorization_letter?: string
  /** 联系人手机号 */
  mobile: Encrypted
}

/** 主体信息 */
export interface SubjectInfo {
  /** 主体类型 */
  subject_type: SubjectType
  /** 是否金融机构 */
  is_finance_institution?: boolean
  /** 营业执照 */
  business_licence_info?: BusinessLicenceInfo
  /** 登记证书 */
  certificate_info?: CertificateInfo
  /** 单位证明函照片 */
  company_prove_copy?: string
  /** 辅助证明材料信息 */
  assist_prove_info?: AssistProveInfo
  /** 经营许可证列表信息 */
  special_operation_list?: SpecialOperation[]
  /** 金融机构许可证信息 */
  finance_institution_info?: FinanceInstitutionInfo
}

/** 法人身份信息 */
export interface IdentificationInfo {
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER'
  /** 证件类型 */
  identification_type: IdDocType
  /** 法定代表人说明函 */
  authorize_letter_copy?: string
  /** 证件姓名 */
  identification_name: Encrypted
  /** 证件号码 */
  identification_number: Encrypted
  /** 证件有效日期 @example ["1970-01-01","forever"] */
  identification_valid_date: JsonString<string[]>
  /** 证件居住地址 */
  identification_address?: Encrypted
  /** 证件正面照片 */
  identification_front_copy: string
  /** 证件反面照片 */
  identification_back_copy?: string
  /** 经营者/法人是否为受益人 */
  owner?: boolean
}

/** 营业执照 */
export interface BusinessLicenceInfo {
  /** 营业执照注册号 */
  licence_number: string
  /** 营业执照照片 */
  licence_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /** 营业执照有效日期 @example ["1970-01-01","forever"] */
  licence_valid_date: JsonString<string[]>
}

/** 登记证书 */
export interface CertificateInfo {
  /** 登记证书类型 */
  cert_type: CertType
  /** 证书编号 */
  cert_number: string
  /** 登记证书照片 */
  cert_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /** 证书有效期 @example ["1970-01-01","forever"] */
  cert_valid_date: JsonString<string[]>
}

/** 辅助证明材料信息 */
export interface AssistProveInfo {
  /** 小微经营类型 */
  micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
  /** 门店名称 */
  store_name: string
  /** 门店省市编码 */
  store_address_code?: string
  /** 门店地址 */
  store_address: string
  /** 门店门头照片 */
  store_header_copy: string
  /** 店内环境照片 */
  store_indoor_copy: string
}

/** 经营许可证信息 */
export interface SpecialOperation {
  /** 行业ID */
  category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52
  /** 行业经营许可证资质照片 */
  operation_copy_list?: string[]
}

/** 最终受益人信息 */
export interface SubjectUboInfo {
  /** 证件类型 */
  ubo_id_type: IdDocType
  /** 身份证人像面照片 */
  ubo_id_card_copy?: string
  /** 身份证国徽面照片 */
  ubo_id_card_national?: string
  /** 证件照片 */
  ubo_id_doc_copy?: string
  /** 受益人姓名 */
  ubo_name: Encrypted
  /** 证件号码 */
  ubo_id_number: Encrypted
  /** 证件有效期限 @example ["1970-01-01","forever"] */
  ubo_id_card_valid_date: JsonString<string[]>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/apply4subject/applyment': Applyment
  }
}
