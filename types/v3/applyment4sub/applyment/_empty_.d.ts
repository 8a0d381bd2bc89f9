import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { CertType, FinanceInstitutionInfo, IdDocType } from '../../../models/ecommerce-applyments.js'
import type { SubjectType, UboInfo } from '../../../models/sub-merchant-applyment.js'

interface Verbs {
  /**
   * 提交申请单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
   */
  post: Call<
    { json: SubmitApplyment; headers?: SerialHeader },
    {
      /** 微信支付申请单号 @example 2000002124775691 */
      applyment_id: number
    }
  >
}

/** `v3/applyment4sub/applyment/` */
export interface TrailingSlash extends Verbs, Async<Verbs> {}

export interface SubmitApplyment {
  /** 业务申请编号 @maxLength 124 @example 1900013511_10000 */
  business_code: string
  /** 超级管理员信息 */
  contact_info: ContactInfo
  /** 主体资料 */
  subject_info: SubjectInfo
  /** 经营资料 */
  business_info: BusinessInfo
  /** 结算规则 */
  settlement_info: SettlementInfo
  /** 结算银行账户 */
  bank_account_info: BankAccountInfo
  /** 补充材料 */
  addition_info?: AdditionInfo
}

/** 超级管理员信息 */
export interface ContactInfo {
  /** 超级管理员类型，主体为SUBJECT_TYPE_MICRO时不填 */
  contact_type?: 'LEGAL' | 'SUPER'
  /** 超级管理员姓名 */
  contact_name: Encrypted
  /** 超级管理员证件类型 */
  contact_id_doc_type?: IdDocType
  /** 超级管理员身份证件号码 */
  contact_id_number?: Encrypted
  /** 超级管理员证件正面照片 */
  contact_id_doc_copy?: string
  /** 超级管理员证件反面照片 */
  contact_id_doc_copy_back?: string
  /** 超级管理员证件有效期开始时间 */
  contact_period_begin?: string
  /** 超级管理员证件有效期结束时间 */
  contact_period_end?: string
  /** 业务办理授权函 */
  business_authorization_letter?: string
  /** 超级管理员微信openid */
  openid?: string
  /** 联系手机 */
  mobile_phone: Encrypted
  /** 联系邮箱 */
  contact_email: Encrypted
}

/** 主体资料 */
export interface SubjectInfo {
  /** 主体类型 */
  subject_type: SubjectType
  /** 是否是金融机构 */
  finance_institution?: boolean
  /** 小微辅助证明材料，主体为SUBJECT_TYPE_MICRO时填写 */
  micro_biz_info?: MicroBizInfo
  /** 营业执照，主体为SUBJECT_TYPE_INDIVIDUAL、SUBJECT_TYPE_ENTERPRISE时填写 */
  business_license_info?: BusinessLicenseInfo
  /** 登记证书，主体为SUBJECT_TYPE_GOVERNMENT、SUBJECT_TYPE_INSTITUTIONS、SUBJECT_TYPE_OTHERS时填写 */
  certificate_info?: CertificateInfo
  /** 组织机构代码证信息 */
  organization_info?: OrganizationInfo
  /** 单位证明函照片 */
  certificate_letter_copy?: string
  /** 金融机构许可证信息 */
  finance_institution_info?: FinanceInstitutionInfo
  /** 经营者/法人身份证件 */
  identity_info: IdentityInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: UboInfo[]
}

/** 经营资料 */
export interface BusinessInfo {
  /** 商户简称 */
  merchant_shortname: string
  /** 客服电话 */
  service_phone: string
  /** 经营场景，主体为SUBJECT_TYPE_MICRO时不填 */
  sales_info?: SalesInfo
}

/** 结算规则 */
export interface SettlementInfo {
  /** 入驻结算规则ID */
  settlement_id?: string
  /** 所属行业 */
  qualification_type?: string
  /** 特殊资质图片 */
  qualifications?: string[]
  /** 优惠费率活动ID */
  activities_id?: string
  /** 优惠费率活动值 */
  activities_rate?: string
  /** 非信用卡活动费率值 */
  debit_activities_rate?: string
  /** 信用卡活动费率值 */
  credit_activities_rate?: string
  /** 优惠费率活动补充材料 */
  activities_additions?: string[]
}

/** 结算银行账户 */
export interface BankAccountInfo {
  /** 账户类型 */
  bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'
  /** 开户名称 */
  account_name: Encrypted
  /** 开户银行 @example 工商银行 */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称（含支行） @example 施秉县农村信用合作联社城关信用社 */
  bank_name?: string
  /** 开户银行联行号 @example 402713354941 */
  bank_branch_id?: string
  /** 银行账号 @example ciphertext */
  account_number: Encrypted
}

/** 补充材料 */
export interface AdditionInfo {
  /** 法人开户承诺函 */
  legal_person_commitment?: string
  /** 法人开户意愿视频 */
  legal_person_video?: string
  /** 补充材料 */
  business_addition_pics?: string[]
  /** 补充说明 */
  business_addition_msg?: string
}

/** 小微辅助证明材料 */
export interface MicroBizInfo {
  /** 小微经营类型 */
  micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
  /** 门店场所 */
  micro_store_info?: MicroStoreInfo
  /** 流动经营/便民服务 */
  micro_mobile_info?: MicroMobileInfo
  /** 线上商品/服务交易 */
  micro_online_info?: MicroOnlineInfo
}

/** 营业执照 */
export interface BusinessLicenseInfo {
  /** 营业执照照片 */
  license_copy: string
  /** 注册号/统一社会信用代码 */
  license_number: string
  /** 商户名称 */
  merchant_name: string
  /** 个体户经营者/法人姓名 */
  legal_person: string
  /** 注册地址 */
  license_address?: string
  /** 有效期限开始日期 `yyyy-MM-dd` */
  period_begin?: string
  /** 有效期限结束日期 */
  period_end?: string
}

/** 登记证书 */
export interface CertificateInfo {
  /** 登记证书照片 */
  cert_copy: string
  /** 登记证书类型 */
  cert_type: CertType
  /** 证书号 */
  cert_number: string
  /** 商户名称 */
  merchant_name: string
  /** 注册地址 */
  company_address: string
  /** 法人姓名 */
  legal_person: string
  /** 有效期限开始日期 `yyyy-MM-dd` */
  period_begin: string
  /** 有效期限结束日期 */
  period_end: string
}

/** 组织机构代码证信息 */
export interface OrganizationInfo {
  /** 组织机构代码证照片 */
  organization_copy: string
  /** 组织机构代码 */
  organization_code: string
  /** 组织机构代码证有效期开始日期 `yyyy-MM-dd` */
  org_period_begin: string
  /** 组织机构代码证有效期结束日期 */
  org_period_end: string
}

/** 经营者/法人身份证件 */
export interface IdentityInfo {
  /** 证件持有人类型 */
  id_holder_type?: 'LEGAL' | 'SUPER'
  /** 证件类型，证件为法定代表人的证件时填写 */
  id_doc_type?: IdDocType
  /** 法定代表人说明函 */
  authorize_letter_copy?: string
  /** 经营者/法人身份证信息 */
  id_card_info?: IdCardInfo
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: IdDocInfo
  /** 经营者/法人是否为受益人 */
  owner?: boolean
}

/** 经营场景 */
export interface SalesInfo {
  /** 经营场景类型 */
  sales_scenes_type: (
    | 'SALES_SCENES_STORE'
    | 'SALES_SCENES_MP'
    | 'SALES_SCENES_MINI_PROGRAM'
    | 'SALES_SCENES_WEB'
    | 'SALES_SCENES_APP'
    | 'SALES_SCENES_WEWORK'
  )[]
  /** 线下场所场景 */
  biz_store_info?: BizStoreInfo
  /** 公众号场景 */
  mp_info?: MpInfo
  /** 小程序场景 */
  mini_program_info?: MiniProgramInfo
  /** App场景 */
  app_info?: AppInfo
  /** 互联网网站场景 */
  web_info?: WebInfo
  /** 企业微信场景 */
  wework_info?: WeworkInfo
}

/** 门店场所 */
export interface MicroStoreInfo {
  /** 门店名称 */
  micro_name: string
  /** 门店省市编码 */
  micro_address_code: string
  /** 门店地址 */
  micro_address: string
  /** 门店门头照片 */
  store_entrance_pic: string
  /** 店内环境照片 */
  micro_indoor_copy: string
  /** 门店经度 */
  store_longitude?: string
  /** 门店纬度 */
  store_latitude?: string
}

/** 流动经营/便民服务 */
export interface MicroMobileInfo {
  /** 经营/服务名称 */
  micro_mobile_name: string
  /** 经营/服务所在地省市 */
  micro_mobile_city: string
  /** 经营/服务所在地（不含省市） */
  micro_mobile_address: string
  /** 经营/服务现场照片 */
  micro_mobile_pics: string[]
}

/** 线上商品/服务交易 */
export interface MicroOnlineInfo {
  /** 线上店铺名称 */
  micro_online_store: string
  /** 电商平台名称 */
  micro_ec_name: string
  /** 店铺二维码 */
  micro_qrcode?: string
  /** 店铺链接 */
  micro_link?: string
}

/** 经营者/法人身份证信息 */
export interface IdCardInfo {
  /** 身份证人像面照片 */
  id_card_copy: string
  /** 身份证国徽面照片 */
  id_card_national: string
  /** 身份证姓名 */
  id_card_name: Encrypted
  /** 身份证号码 */
  id_card_number: Encrypted
  /** 身份证居住地址 */
  id_card_address?: Encrypted
  /** 身份证有效期开始时间 `yyyy-MM-dd` */
  card_period_begin: string
  /** 身份证有效期结束时间 */
  card_period_end: string
}

/** 经营者/法人其他类型证件信息 */
export interface IdDocInfo {
  /** 证件正面照片 */
  id_doc_copy: string
  /** 证件反面照片 */
  id_doc_copy_back?: string
  /** 证件姓名 */
  id_doc_name: Encrypted
  /** 证件号码 */
  id_doc_number: Encrypted
  /** 证件居住地址 */
  id_doc_address?: Encrypted
  /** 证件有效期开始时间 `yyyy-MM-dd` */
  doc_period_begin: string
  /** 证件有效期结束时间 */
  doc_period_end: string
}

/** 线下场所场景 */
export interface BizStoreInfo {
  /** 线下场所名称 */
  biz_store_name: string
  /** 线下场所省市编码 */
  biz_address_code: string
  /** 线下场所地址 */
  biz_store_address: string
  /** 门店门头照片 */
  store_entrance_pic: string[]
  /** 店内环境照片 */
  indoor_pic: string[]
  /** 线下场所对应的商家AppID */
  biz_sub_appid?: string
}

/** 公众号场景 */
export interface MpInfo {
  /** 服务商公众号AppID */
  mp_appid?: string
  /** 商家公众号AppID */
  mp_sub_appid?: string
  /** 公众号页面截图 */
  mp_pics?: string[]
}

/** 小程序场景 */
export interface MiniProgramInfo {
  /** 服务商小程序APPID */
  mini_program_appid?: string
  /** 商家小程序APPID */
  mini_program_sub_appid?: string
  /** 小程序截图 */
  mini_program_pics?: string[]
}

/** App场景 */
export interface AppInfo {
  /** 服务商应用APPID */
  app_appid?: string
  /** 商家应用APPID */
  app_sub_appid?: string
  /** App截图 */
  app_pics?: string[]
}

/** 互联网网站场景 */
export interface WebInfo {
  /** 互联网网站域名 */
  domain?: string
  /** 网站授权函 */
  web_authorisation?: string
  /** 互联网网站对应的商家APPID */
  web_appid?: string
}

/** 企业微信场景 */
export interface WeworkInfo {
  /** 商家企业微信CorpID */
  sub_corp_id?: string
  /** 企业微信页面截图 */
  wework_pics?: string[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/applyment4sub/applyment/': TrailingSlash
  }
}
