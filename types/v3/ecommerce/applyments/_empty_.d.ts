import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type {
  BusinessLicenseInfo,
  FinanceInstitutionInfo,
  EcommerceIdDocType,
  OrganizationType,
  RevokedEcommerceApplyment,
  SalesSceneInfo,
  SettlementInfo,
} from '../../../models/ecommerce-applyments.js'
import type { UboInfo } from '../../../models/sub-merchant-applyment.js'

interface Verbs {
  /**
   * 二级商户进件
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
   */
  post: Call<{ json: CreateEcommerceApplyment; headers?: SerialHeader }, RevokedEcommerceApplyment>
}

/** `v3/ecommerce/applyments/` */
export interface TrailingSlash extends Verbs, Async<Verbs> {}

export interface CreateEcommerceApplyment {
  /** 业务申请编号 @maxLength 124 */
  out_request_no: string
  /** 主体类型 */
  organization_type: OrganizationType
  /** 是否金融机构 */
  finance_institution?: boolean
  /** 营业执照/登记证书信息 */
  business_license_info?: BusinessLicenseInfo
  /** 金融机构许可证信息 */
  finance_institution_info?: FinanceInstitutionInfo
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER'
  /** 证件类型 */
  id_doc_type?: EcommerceIdDocType
  /** 法定代表人说明函 @maxLength 256 */
  authorize_letter_copy?: string
  /** 经营者/法人身份证信息 */
  id_card_info?: IdCardInfo
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: IdDocInfo
  /** 经营者/法人是否为受益人 */
  owner?: boolean
  /** 最终受益人信息列表 */
  ubo_info_list?: UboInfo[]
  /** 结算银行账户 */
  account_info: AccountInfo
  /** 超级管理员信息 */
  contact_info: ContactInfo
  /** 店铺信息 */
  sales_scene_info: SalesSceneInfo
  /** 结算规则 */
  settlement_info?: SettlementInfo
  /** 商户简称 @maxLength 64 */
  merchant_shortname: string
  /** 特殊资质 @maxLength 1024 */
  qualifications?: string[]
  /** 补充材料 @maxLength 1024 */
  business_addition_pics?: string[]
  /** 补充说明 @maxLength 512 */
  business_addition_desc?: string[]
}

/** 经营者/法人身份证信息 */
export interface IdCardInfo {
  /** 身份证人像面照片 @maxLength 256 @example xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
  id_card_copy: string
  /** 身份证国徽面照片 @maxLength 256 @example vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
  id_card_national: string
  /** 身份证姓名 @example pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
  id_card_name: Encrypted
  /** 身份证号码 @example zV+BEmytMNQCqQ8juwEc4P4TG5xzchG/5IL9DBd+Z0zZXkw==4 */
  id_card_number: Encrypted
  /** 身份证有效期开始时间 `yyyy-MM-dd` @maxLength 128 */
  id_card_valid_time_begin?: string
  /** 身份证有效期结束时间 @maxLength 128 */
  id_card_valid_time?: string
}

/** 经营者/法人其他类型证件信息 */
export interface IdDocInfo {
  /** 证件姓名 @example jTpGmxUX3FBWVQ5NJTZvlKX_gdU4LC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
  id_doc_name: Encrypted
  /** 证件号码 @example jTpGmxUX3FBWVQ5NJTZvlKX_go0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
  id_doc_number: Encrypted
  /** 证件正面照片 @maxLength 256 @example xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
  id_doc_copy: string
  /** 证件反面照片 @maxLength 256 @example xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
  id_doc_copy_back?: string
  /** 证件有效期开始时间 `yyyy-MM-dd` @maxLength 128 @example 2020-01-02 */
  doc_period_begin?: string
  /** 证件有效期结束时间 @maxLength 128 @example 2020-01-02 */
  doc_period_end?: string
}

/** 结算银行账户 */
export interface AccountInfo {
  /** 账户类型 */
  bank_account_type: '74' | '75'
  /** 开户银行 @maxLength 10 @example 工商银行 */
  account_bank: string
  /** 开户名称 @example AOZdYGISxo4yw96uY1Pk7Rq79Jtt7+I8juwEc4P4TG5xzchG/5IL9DBd+Z0zZXkw== */
  account_name: Encrypted
  /** 开户银行省市编码 @maxLength 12 @example 110000 */
  bank_address_code: string
  /** 开户银行联行号 @maxLength 64 @example 402713354941 */
  bank_branch_id?: string
  /** 开户银行全称（含支行） @maxLength 128 @example 施秉县农村信用合作联社城关信用社 */
  bank_name?: string
  /** 银行帐号 @example d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
  account_number: Encrypted
}

/** 超级管理员信息 */
export interface ContactInfo {
  /** 超级管理员类型 */
  contact_type: '65' | '66'
  /** 超级管理员姓名 @example pVd1HJ6zyvPedzGaV+X3IdGdbDnuC4Eelw/wDa4SzfeespQO/0kjiwfqdfg== */
  contact_name: Encrypted
  /** 超级管理员证件类型 */
  contact_id_doc_type?: EcommerceIdDocType
  /** 超级管理员身份证件号码 @example pVd1HJ6zmty7/mYNxLMpRSvMRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
  contact_id_card_number?: Encrypted
  /** 超级管理员证件正面照片 @maxLength 256 */
  contact_id_doc_copy?: string
  /** 超级管理员证件反面照片 @maxLength 256 */
  contact_id_doc_copy_back?: string
  /** 超级管理员证件有效期开始时间 */
  contact_period_begin?: string
  /** 超级管理员证件有效期结束时间 */
  contact_period_end?: string
  /** 业务办理授权函 @maxLength 256 */
  business_authorization_letter?: string
  /** 超级管理员手机 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia4ibL+F6mfjbzQIzfb3HHLEjZ4YiNWWNeespQO/0kjiwfqdfg== */
  mobile_phone?: Encrypted
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/applyments/': TrailingSlash
  }
}
