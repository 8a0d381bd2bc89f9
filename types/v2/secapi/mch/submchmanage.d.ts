import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'

interface Verbs {
  /** 特约商户录入与查询 @see https://pay.weixin.qq.com/doc/v2/institution/4012194260 */
  post: Call<
    {
      query: {
        /** 动作 */
        action: 'add' | 'query'
      }
      xml: ManageSubMerchant
      security: true
      nonceless?: true
    },
    SubMerchants
  >
}

/** `v2/secapi/mch/submchmanage` */
export interface Submchmanage extends Verbs, Async<Verbs> {}

export interface ManageSubMerchant extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户名称 @maxLength 50 @example 商户名称 */
  merchant_name?: string
  /** 商户识别码 @example 1230000109 */
  sub_mch_id?: string
  /** 页码 @maxLength 10 @example 1 */
  page_index?: string
  /** 展示资料个数 @maxLength 10 @example 10 */
  page_size?: string
}

export interface SubMerchants extends V2Result {
  /** 业务结果描述 @maxLength 16 @example OK */
  result_msg?: string
  /** 总记录数 @maxLength 32 @example 1 */
  total: string
  /** 商户信息列表 */
  mchinfo: Mchinfo[]
}

/** 商户信息列表 */
export interface Mchinfo {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户名称 @maxLength 50 @example 商户名称 */
  merchant_name: string
  /** 商户简称 @maxLength 20 @example 商户简称 */
  merchant_shortname: string
  /** 客服电话 @maxLength 20 @example 075586010000 */
  service_phone: string
  /** 联系人 @maxLength 10 @example 联系人 */
  contact?: string
  /** 联系电话 @maxLength 11 @example 13000000000 */
  contact_phone?: string
  /** 联系邮箱 @maxLength 30 @example test@test.com */
  contact_email?: string
  /** 经营类目 @maxLength 10 @example 101 */
  business: string
  /** 渠道商商户号 @maxLength 32 @example 100000001 */
  channel_id: string
  /** 渠道商名称 @maxLength 50 @example 渠道商的全称 */
  channel_name: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/submchmanage': Submchmanage
  }
}
