import type { Async, Call, SerialHeader } from '../../endpoint.js'
import type { Director, MerchantContact, OverseasMerchantBusiness } from '../../models/overseas-merchant.js'
import type { H5AuthorizationState } from '../../models/v2-merchant.js'

interface Verbs {
  /**
   * 子商户进件（融合钱包）
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  post: Call<
    {
      json: CreateMerchant
      headers?: SerialHeader & {
        /** 幂等键 @maxLength 64 @example GzPCeo963zXKcO2hDVD8AjXIpgrj */ 'Idempotency-Key'?: string
      }
    },
    CreatedMerchant
  >
}

/** `v3/global/merchants` */
export interface Merchants extends Verbs, Async<Verbs> {
  /** 子商户进件（融合钱包）：查询子商户（融合钱包）、修改子商户（融合钱包） */
  _sub_mchid_: import('./merchants/_sub_mchid_.js').SubMchid
}

export interface CreateMerchant {
  /** 机构appid @example wx8888888888888888 */
  sp_appid: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid: string
  /** 子商户全称 @example Merchant name */
  name: string
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
  registration_certificate_number?: string
  /** 公司注册文件过期时间 @example 2020-10-16 */
  registration_certificate_date?: string
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
  /** H5申请资料 */
  h5_payment_apply_info?: H5PaymentApplyInfo
  /** 附加信息 @example 555588889999 */
  attach?: string
}

export interface CreatedMerchant {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved'
  /** 验证状态描述 @example 该子商户需要通过审核才可生效。请登录商户平台检查审核状态。 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?: H5AuthorizationState
}

/** H5申请资料 */
export interface H5PaymentApplyInfo {
  /** H5经营网址 @example https://qq.com */
  h5_website_url?: string
  /** H5支付域名 @maxItems 5 @example www.qq.com */
  domains: string[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchants': Merchants
  }
}
