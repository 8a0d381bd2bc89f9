import type { Async, Call } from '../../endpoint.js'
import type { Director, MerchantBusiness, OverseasMerchantContact } from '../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 查询子商户（融合钱包）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   */
  get: Call<
    {
      /** 子商户号 */
      sub_mchid: string
      query: {
        /** 机构appid */
        sp_appid: string
        /** 机构商户号 */
        sp_mchid: string
      }
    },
    Merchant
  >
}

/** `v3/merchants/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface Merchant {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: OverseasMerchantContact
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: MerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchants/{sub_mchid}': SubMchid
  }
}
