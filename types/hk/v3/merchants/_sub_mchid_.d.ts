import type { Async, Call } from '../../../endpoint.js'
import type { Director, MerchantBusiness } from '../../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 查询子商户（融合钱包）
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
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
}

/** `hk/v3/merchants/{sub_mchid}` */
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
  contact?: MerchantContact
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
}

/** 联系人信息 */
export interface MerchantContact {
  /** 联系人名称 @example Bob Zhang */
  name?: string
  /** 联系人电话 @example +8613633334444 */
  phone?: string
  /** 联系人邮箱 @example test@test.com */
  email?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/merchants/{sub_mchid}': SubMchid
  }
}
