import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'
import type { H5AuthorizationState } from '../../../models/v2-merchant.js'

interface Verbs {
  /** 修改子商户 @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 */
  post: Call<{ xml: ModifyInstitutionSubRequest; security: true; nonceless?: true }, ModifiedInstitutionSub>
}

/** `v2/secapi/mch/modifyInstitutionsub` */
export interface ModifyInstitutionsub extends Verbs, Async<Verbs> {}

interface VariableVerbs {
  /** 修改子商户 @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 */
  post: Call<
    {
      /** 固定值，路径中含大写字母 */
      modifyinstitutionsub: 'modifyInstitutionsub'
      xml: ModifyInstitutionSubRequest
      security: true
      nonceless?: true
    },
    ModifiedInstitutionSub
  >
}

/** `v2/secapi/mch/{modifyinstitutionsub}`: a chain spells the capital by a variable */
export interface ModifyInstitutionsubVariable extends VariableVerbs, Async<VariableVerbs> {}

export interface ModifyInstitutionSubRequest extends SignTyped {
  /** 机构appid @example wx8888888888888888 */
  app_id: string
  /** 机构商户号 @example 3200000001 */
  mch_id: string
  /** 子商户号 @example 12345678 */
  sub_mch_id: string
  /** 子商户全称 @example Merchantname */
  merchant_name: string
  /** 渠道编号 @example 101 */
  channel_id?: string
  /** 子商户简称 @example Merchantshortname */
  merchant_shortname: string
  /** 注册国家或区域 @example 344 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 @example 343 */
  business_category: string
  /** MCC码 @example 4214 */
  mcc: string
  /** 公司注册文件编号 @example 5555-8888 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 @example 2020-10-16 */
  registration_certificate_date: string
  /** 公司注册文件照片 @example aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj */
  registration_certificate_copy?: string
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 @example https://download.qq.com */
  app_download: string
  /** 业务网站 @example https://www.qq.com */
  business_website: string
  /** 公众号 @example wx8888888888888888 */
  office_account: string
  /** 小程序 @example wx8888888888888888 */
  mini_program: string
  /** 门店地址 @example 广东省深圳市南山区科技中一道10000号 */
  store_address: string
  /** 门店照片 @example ["Media_id1","Media_id2","Media_id3"] */
  store_photos?: JsonString<string[]>
  /** 董事姓名 @example BobZhang */
  director_name?: string
  /** 董事证件号码 @example 5555—8888 */
  director_id_number?: string
  /** 负责人姓名 @example BobZhang */
  principal_name?: string
  /** 负责人证件号 @example 5555—8888 */
  principal_id_number?: string
  /** 公司电话 @example 075586010000 */
  office_phone: string
  /** 联系人姓名 @example 李先生 */
  contact_name: string
  /** 联系人电话 @example 075586010000 */
  contact_phone: string
  /** 联系人邮箱 @example test@test.com */
  contact_email: string
  /** 子商户结算银行账户 @example 555588889999 */
  settlement_bank_number?: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'True' | 'False' | 'YES'
  /** H5经营网址 @example https://qq.com */
  h5_website_url?: string
  /** H5支付域名 @example ["www.qq.com","www.weixin.com"] */
  h5_domains?: JsonString<string[]>
}

export interface ModifiedInstitutionSub extends V2Result {
  /** 子商户号 @example 12345678 */
  sub_mch_id: string
  /** 签名 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved'
  /** H5支付权限状态 */
  h5_authorization_state?: H5AuthorizationState
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/modifyInstitutionsub': ModifyInstitutionsub
  }
}
