import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'
import type { H5AuthorizationState, SubMerchantStatus } from '../../../models/v2-merchant.js'

interface Verbs {
  /**
   * 查询子商户
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
   */
  post: Call<{ xml: QueryInstitutionSubRequest; security: true; nonceless?: true }, InstitutionSub>
}

/** `v2/secapi/mch/queryInstitutionsub` */
export interface QueryInstitutionsub extends Verbs, Async<Verbs> {}

interface VariableVerbs {
  /**
   * 查询子商户
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
   */
  post: Call<
    {
      /** 固定值，路径中含大写字母 */
      queryinstitutionsub: 'queryInstitutionsub'
      xml: QueryInstitutionSubRequest
      security: true
      nonceless?: true
    },
    InstitutionSub
  >
}

/** `v2/secapi/mch/{queryinstitutionsub}`: a chain spells the capital by a variable */
export interface QueryInstitutionsubVariable extends VariableVerbs, Async<VariableVerbs> {}

export interface QueryInstitutionSubRequest extends SignTyped {
  /** 机构appid @example wx8888888888888888 */
  app_id: string
  /** 机构商户号 @example 3200000001 */
  mch_id: string
  /** 子商户号 @example 20000100 */
  sub_mch_id: string
}

export interface InstitutionSub extends V2Result {
  /** 签名 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 子商户号 @example 1234567 */
  sub_mch_id: string
  /** 子商户名称 @example 7-11 */
  merchant_name: string
  /** 子商户简称 @example Merchantshortname */
  merchant_shortname: string
  /** 注册国家或区域 @example 344 */
  merchant_country_code?: string
  /** 业务类目 @example 101 */
  business_category: string
  /** MCC @example 075586010000 */
  mcc?: string
  /** 公司联系电话 @example 075586010000 */
  office_phone: string
  /** 联系人姓名 @example 张三 */
  contact_name?: string
  /** 联系人手机 @example 1800000000 */
  contact_phone?: string
  /** 联系人邮箱 @example test@test.com */
  contact_email?: string
  /** 子商户唯一标识 @example ABC1234567 */
  merchant_remark: string
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 @example 5555-8888 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 @example 2020-10-16 */
  registration_certificate_date?: string
  /** APP下载链接 @example https://download.qq.com */
  app_download?: string
  /** 业务网站 @example https://www.qq.com */
  business_website?: string
  /** 公众号 @example wx8888888888888888 */
  office_account?: string
  /** 小程序 @example wx8888888888888888 */
  mini_program?: string
  /** 门店地址 @example 10FWorldFinanceCentre(SouthOffice),11CantonRoad,TsimShaTsui,HongKong */
  store_address?: string
  /** 董事姓名 @example BobZhang */
  director_name?: string
  /** 董事证件编号 @example 5555-8888 */
  director_id_number?: string
  /** 负责人姓名 @example BobZhang */
  principal_name?: string
  /** 负责人证件编号 @example 5555-8888 */
  principal_id_number?: string
  /** 子商户结算银行账户 @example 555588889999 */
  settlement_bank_number?: string
  /** 渠道编号 @example 101 */
  channel_id?: string
  /** H5支付权限状态 */
  h5_authorization_state?: H5AuthorizationState
  /** H5驳回详情 @example 商户证书无效 */
  h5_audit_reject_detail?: string
  /** 子商户状态 */
  sub_mch_status?: SubMerchantStatus
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED'
  /** 子商户入驻驳回详情 */
  application_reject_detail?: JsonString<
    {
      /** 驳回的字段 */
      field: string
      /** 驳回原因 */
      reason: string
    }[]
  >
  /** 附加信息 @example 555588889999 */
  attach?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/queryInstitutionsub': QueryInstitutionsub
  }
}
