import type { Async, Call, JsonString } from '../endpoint.js'
import type { CreatedMerchant, Director, MerchantContact } from '../models/overseas-merchant.js'

interface Verbs {
  /**
   * 子商户进件（融合钱包）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   */
  post: Call<{ json: CreateMerchant }, CreatedMerchant>
  /**
   * 修改子商户（融合钱包）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   */
  put: Call<
    { json: UpdateMerchant },
    {
      /** 子商户号 */
      sub_mchid: string
    }
  >
}

/** `v3/merchants` */
export interface Merchants extends Verbs, Async<Verbs> {
  /** 子商户进件（融合钱包，旧路径）：查询子商户（融合钱包） */
  _sub_mchid_: import('./merchants/_sub_mchid_.js').SubMchid
}

export interface CreateMerchant {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: MerchantContact
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string
  /** 业务信息 */
  business: MerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
}

export interface UpdateMerchant {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact?: MerchantContact
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string
  /** 业务信息 */
  business: MerchantBusiness
  /** 董事信息 */
  director?: Director
  /** 负责人信息 */
  principal?: Director
}

/** 业务信息 */
export interface MerchantBusiness {
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download?: string
  /** 业务网站 */
  website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 门店照片 */
  store_photos?: JsonString<{
    /** 媒体文件MediaId列表 */
    media_id: string[]
  }>
  /** MCC码 */
  mcc?: string
}

declare module '../endpoint.js' {
  interface Endpoints {
    'v3/merchants': Merchants
  }
}
