import type { Async, Call } from '../../endpoint.js'
import type { CreatedMerchant, Director, OverseasMerchantBusiness } from '../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 子商户进件（融合钱包）
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   */
  post: Call<
    {
      json: CreateMerchant
      headers?: {
        /** 幂等键 @maxLength 64 @example GzPCeo963zXKcO2hDVD8AjXIpgrj */ 'Idempotency-Key'?: string
      }
    },
    CreatedMerchant
  >
  /**
   * 修改子商户（融合钱包）
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   */
  put: Call<
    { json: UpdateMerchant },
    {
      /** 子商户号 @example 1900000109 */
      sub_mchid: string
    }
  >
}

/** `hk/v3/merchants` */
export interface Merchants extends Verbs, Async<Verbs> {
  /** 境外支付（香港接入点）：查询子商户（融合钱包） */
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
  /** 公司注册文件照片 */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 @example 555588889999 */
  settlement_bank_number?: string
  /** 业务信息 */
  business: OverseasMerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
}

export interface UpdateMerchant {
  /** 机构appid @example wx8888888888888888 */
  sp_appid: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid: string
  /** 子商户号 @example 20000100 */
  sub_mchid: string
  /** 子商户全称 @example Merchant name */
  name: string
  /** 子商户简称 @example Merchant shortname */
  shortname: string
  /** 公司电话 @example 075586010000 */
  office_phone: string
  /** 联系人信息 */
  contact?: MerchantContact
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
  /** 公司注册文件照片 */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 @example 555588889999 */
  settlement_bank_number?: string
  /** 业务信息 */
  business: OverseasMerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
}

/** 联系人信息 */
export interface MerchantContact {
  /** 联系人名称 @example 李先生 */
  name: string
  /** 联系人电话 @example 075586010000 */
  phone: string
  /** 联系人邮箱 @example test@test.com */
  email: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'hk/v3/merchants': Merchants
  }
}
