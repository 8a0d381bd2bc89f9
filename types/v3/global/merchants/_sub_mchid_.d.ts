import type { Async, Call, SerialHeader } from '../../../endpoint.js'
import type {
  Director,
  MerchantBusiness,
  MerchantContact,
  OverseasMerchantBusiness,
  OverseasMerchantContact,
} from '../../../models/overseas-merchant.js'
import type { H5AuthorizationState, SubMerchantStatus } from '../../../models/v2-merchant.js'

interface Verbs {
  /**
   * 查询子商户（融合钱包）
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  get: Call<
    {
      /** 子商户号 @example 20000100 */
      sub_mchid: string
      query: {
        /** 机构appid @example wx8888888888888888 */
        sp_appid: string
        /** 机构商户号 @example 3200000001 */
        sp_mchid: string
      }
    },
    Merchant
  >
  /**
   * 修改子商户（融合钱包）
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  patch: Call<
    {
      /** 子商户号 */
      sub_mchid: string
      json: ModifyMerchant
      headers?: SerialHeader
    },
    ModifiedMerchant
  >
}

/** `v3/global/merchants/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface Merchant {
  /** 子商户号 @example 20000100 */
  sub_mchid: string
  /** 子商户全称 @example Merchant name */
  name: string
  /** 子商户简称 @example Merchant shortname */
  shortname: string
  /** 公司联系方式 @example 075586010000 */
  office_phone: string
  /** 册国家或区域 @example 344 */
  merchant_country_code: string
  /** 类目 @example 101 */
  business_category: number
  /** 联系人信息 */
  contact?: OverseasMerchantContact
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 @example 5555-8888 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 @example 2020-10-16 */
  registration_certificate_date?: string
  /** 子商户结算账户 @example 555588889999 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: MerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
  /** H5支付权限详情 */
  h5_payment?: H5Payment
  /** 子商户状态信息 */
  sub_merchant_state?: SubMerchantState
  /** 附加信息 @example 555588889999 */
  attach?: string
}

export interface ModifyMerchant {
  /** 机构appid @example wx8888888888888888 */
  sp_appid: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid: string
  /** 子商户全称 @example Merchant name */
  name: string
  /** 子商户号 @example 示例值: 20000100 */
  sub_mchid: string
  /** 子商户简称 @example Merchant shortname */
  shortname: string
  /** 公司电话 @example 075586010000 */
  office_phone: string
  /** 联系人信息 */
  contact: MerchantContact
  /** 类目 @example 644 */
  business_category: number
  /** 渠道号 @example 3200000001 */
  channel_id?: string
  /** 注册国家或区域 @example 344 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 @example 5555-8888 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 @example 2020-10-16 */
  registration_certificate_date: string
  /** 公司注册文件照片 @example w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 @example 555588889999 */
  settlement_bank_number?: string
  /** 业务信息 */
  business: OverseasMerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean
  /** H5支付申请资料资料 */
  h5_payment_apply_info?: H5PaymentApplyInfo
}

export interface ModifiedMerchant {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** H5支付权限状态 */
  h5_authorization_state?: H5AuthorizationState
}

/** H5支付权限详情 */
export interface H5Payment {
  /** H5驳回详情 @example 商户证书不符合要求 */
  audit_reject_detail?: string
  /** H5支付权限状态 */
  h5_authorization_state?: H5AuthorizationState
}

/** 子商户状态信息 */
export interface SubMerchantState {
  /** 子商户状态 */
  sub_merchant_status?: SubMerchantStatus
  /** 子商户入驻状态 */
  application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED'
  /** 子商户入驻驳回详情 */
  application_reject_detail?: ApplicationRejectDetail
}

/** H5支付申请资料资料 */
export interface H5PaymentApplyInfo {
  /** H5经营网址 @example https://qq.com */
  website_url?: string
  /** H5支付域名 @example www.qq.com */
  domains?: string[]
}

/** 子商户入驻驳回详情 */
export interface ApplicationRejectDetail {
  /** 驳回字段 @example name */
  field?: string
  /** 驳回原因 @example Merchant name is invalid */
  reason?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchants/{sub_mchid}': SubMchid
  }
}
