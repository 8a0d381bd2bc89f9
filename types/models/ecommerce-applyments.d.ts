import type { JsonString } from '../endpoint.js'

/** 金融机构许可证信息 */
export interface FinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type: FinanceType
  /** 金融机构许可证图片 */
  finance_license_pics: string[]
}

export interface RevokedEcommerceApplyment {
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id: number
  /** 业务申请编号 @maxLength 124 @example APPLYMENT_00000000001 */
  out_request_no: string
}

/** 营业执照/登记证书信息 */
export interface BusinessLicenseInfo {
  /** 登记证书类型 */
  cert_type?: CertType
  /** 证件扫描件 @maxLength 256 */
  business_license_copy: string
  /** 证件注册号 @maxLength 18 @example 123456789012345678 */
  business_license_number: string
  /** 商户名称 @maxLength 128 @example 腾讯科技有限公司 */
  merchant_name: string
  /** 经营者/法定代表人姓名 @maxLength 128 @example 张三 */
  legal_person: string
  /** 注册地址 @maxLength 128 @example 深圳南山区科苑路 */
  company_address?: string
  /** 营业期限 @example ["2014-01-01","长期"] */
  business_time?: JsonString<string[]>
}

/** 店铺信息 */
export interface SalesSceneInfo {
  /** 店铺名称 @maxLength 256 @example 爱烧烤 */
  store_name: string
  /** 店铺链接 @maxLength 1024 @example http://www.qq.com */
  store_url?: string
  /** 店铺二维码 @maxLength 256 */
  store_qr_code?: string
  /** 小程序AppID @maxLength 256 */
  mini_program_sub_appid?: string
}

/** 结算规则 */
export interface SettlementInfo {
  /** 结算规则ID */
  settlement_id?: string
  /** 所属行业 @maxLength 200 */
  qualification_type?: string
}

/** 驳回原因详情 */
export interface EcommerceApplymentAuditDetail {
  /** 参数名称 @maxLength 32 @example id_card_copy */
  param_name: string
  /** 驳回原因 @maxLength 32 @example 身份证背面识别失败，请上传更清晰的身份证图片 */
  reject_reason: string
}

/** 金融机构类型 */
export type FinanceType = 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'

/** 登记证书类型 */
export type CertType =
  | 'CERTIFICATE_TYPE_2388'
  | 'CERTIFICATE_TYPE_2389'
  | 'CERTIFICATE_TYPE_2390'
  | 'CERTIFICATE_TYPE_2391'
  | 'CERTIFICATE_TYPE_2392'
  | 'CERTIFICATE_TYPE_2393'
  | 'CERTIFICATE_TYPE_2394'
  | 'CERTIFICATE_TYPE_2395'
  | 'CERTIFICATE_TYPE_2396'
  | 'CERTIFICATE_TYPE_2397'
  | 'CERTIFICATE_TYPE_2398'
  | 'CERTIFICATE_TYPE_2399'
  | 'CERTIFICATE_TYPE_2400'
  | 'CERTIFICATE_TYPE_2520'
  | 'CERTIFICATE_TYPE_2521'
  | 'CERTIFICATE_TYPE_2522'

/** 证件类型 */
export type IdDocType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'

/** 主体类型 */
export type OrganizationType = '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'

/** 申请状态 */
export type EcommerceApplymentState =
  | 'CHECKING'
  | 'ACCOUNT_NEED_VERIFY'
  | 'AUDITING'
  | 'REJECTED'
  | 'NEED_SIGN'
  | 'FINISH'
  | 'FROZEN'

/** 证件类型，二级商户进件的两种写法均可 */
export type EcommerceIdDocType =
  | IdDocType
  | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD'
  | 'IDENTIFICATION_TYPE_HONGKONG'
  | 'IDENTIFICATION_TYPE_MACAO'
  | 'IDENTIFICATION_TYPE_TAIWAN'
