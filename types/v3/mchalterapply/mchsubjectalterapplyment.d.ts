import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'
import type { IdDocType } from '../../models/ecommerce-applyments.js'
import type { ListSubjectSubMerchantsOrganizationType } from '../../models/ecommerce-subject-sub-merchants.js'

interface Verbs {
  /**
   * 提交资料变更申请单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  post: Call<
    { json: SubmitSubjectAlteration; headers?: SerialHeader },
    {
      /** 申请单号 @example 20220617143306000013906025001 */
      apply_id?: string
    }
  >
}

/** `v3/mchalterapply/mchsubjectalterapplyment` */
export interface Mchsubjectalterapplyment extends Verbs, Async<Verbs> {
  /** 商户资料变更：查询资料变更申请单状态-使用申请单号 */
  _apply_id_: import('./mchsubjectalterapplyment/_apply_id_.js').ApplyId
  /** 商户资料变更 */
  merchant: import('./mchsubjectalterapplyment/merchant.js').Merchant
}

export interface SubmitSubjectAlteration {
  /** 商户号 @example 2492185251 */
  merchant_code: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO'
  /** 主体类型 */
  organization_type: ListSubjectSubMerchantsOrganizationType
  /** 是否金融机构 */
  finance_institution: boolean
  /** 营业执照信息 */
  business_license_info?: BusinessLicenseInfo
  /** 登记证书信息 */
  certificate_info?: CertificateInfo
  /** 金融机构许可证 */
  finance_institution_info?: FinanceInstitutionInfo
  /** 法人身份信息 */
  legal_person_info?: LegalPersonInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: UboInfo[]
  /** 补充材料列表 */
  addition?: Addition
}

/** 营业执照信息 */
export interface BusinessLicenseInfo {
  /** 营业执照注册号 @example 123456789012345678 */
  license_number: string
  /** 营业执照照片 @example 0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
  license_copy: string
  /** 商户名称 @example 李四网络有限公司 */
  merchant_name: string
  /** 法人姓名 @example 李四 */
  legal_person: string
  /** 注册地址 @example 广东省深圳市南山区xx路xx号 */
  company_address?: string
  /** 有效期开始时间 @example 2019-06-06 */
  license_period_begin?: string
  /** 有效期结束时间 @example 2026-06-06 */
  license_period_end?: string
}

/** 登记证书信息 */
export interface CertificateInfo {
  /** 证书类型 */
  cert_type:
    | 'CERTIFICATE_TYPE_2388'
    | 'CERTIFICATE_TYPE_2389'
    | 'CERTIFICATE_TYPE_2394'
    | 'CERTIFICATE_TYPE_2395'
    | 'CERTIFICATE_TYPE_2396'
    | 'CERTIFICATE_TYPE_2520'
    | 'CERTIFICATE_TYPE_2521'
    | 'CERTIFICATE_TYPE_2522'
    | 'CERTIFICATE_TYPE_2399'
    | 'CERTIFICATE_TYPE_2400'
  /** 证书编号 @example 111111111111 */
  cert_number: string
  /** 证书照片 @example 0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
  cert_copy: string
  /** 商户名称 @example xx公益团体 */
  merchant_name: string
  /** 法人姓名 @example 李四 */
  legal_person: string
  /** 注册地址 @example 广东省深圳市南山区xx路xx号 */
  company_address: string
  /** 有效期开始时间 @example 2019-06-06 */
  cert_period_begin: string
  /** 有效期结束时间 @example 2026-06-06 */
  cert_period_end: string
}

/** 金融机构许可证 */
export interface FinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type:
    | 'FINANCE_TYPE_BANK_AGENT'
    | 'FINANCE_TYPE_PAYMENT_AGENT'
    | 'FINANCE_TYPE_INSURANCE'
    | 'FINANCE_TYPE_TRADE_AND_SETTLE'
    | 'FINANCE_TYPE_OTHER'
  /** 金融机构许可证图片 */
  finance_license_pics: string[]
}

/** 法人身份信息 */
export interface LegalPersonInfo {
  /** 证件持有人类型 */
  id_holder_type: 'LEGAL' | 'SUPER'
  /** 证件类型 */
  id_doc_type?: IdDocType
  /** 法定代表人说明函 @example 47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
  authorize_letter_copy?: string
  /** 证件正面照片 @example 0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
  card_front?: string
  /** 证件反面照片 @example 0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
  card_back?: string
  /** 证件姓名 @example MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
  card_name?: Encrypted
  /** 证件号码 @example MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
  card_number?: Encrypted
  /** 证件居住地址 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROspQO/0kjiwfqdfg== */
  card_address?: Encrypted
  /** 证件有效期开始时间 @example 2019-06-06 */
  card_period_begin?: string
  /** 证件有效期结束时间 @example 2026-06-06 */
  card_period_end?: string
  /** 经营者/法人是否为受益人 */
  as_ubo?: boolean
}

/** 最终受益人信息列表 */
export interface UboInfo {
  /** 证件类型 */
  id_doc_type: IdDocType
  /** 证件正面照片 @example 0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
  card_front: string
  /** 证件反面照片 @example 0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
  card_back?: string
  /** 证件姓名 @example MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
  card_name: Encrypted
  /** 证件号码 @example MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
  card_number: Encrypted
  /** 证件居住地址 @example pVd1HJ6zyvPedzGaV+bzQIzfb3HHLEjZ4YiR/cJiCrZxnAqi+== */
  card_address: Encrypted
  /** 证件有效期开始时间 @example 2019-06-06 */
  card_period_begin: string
  /** 证件有效期结束时间 @example 2026-06-06 */
  card_period_end: string
}

/** 补充材料列表 */
export interface Addition {
  /** 银行开户许可证 */
  bank_openaccount_license?: string[]
  /** 开户核准通知书 */
  openaccount_approval?: string[]
  /** 法人身份辅助证明 */
  legal_other_prove?: string[]
  /** 发证机关证明 */
  agency_prove?: string[]
  /** 受益所有人补充材料 */
  ubo_prove?: string[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchsubjectalterapplyment': Mchsubjectalterapplyment
  }
}
