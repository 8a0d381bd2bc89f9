import type { Async, Call, Encrypted, Rfc3339 } from '../../endpoint.js'
import type { ListSubjectSubMerchantsOrganizationType } from '../../models/ecommerce-subject-sub-merchants.js'

interface Verbs {
  /**
   * 查询指定主体子商户列表
   * @see https://pay.weixin.qq.com/doc/v3/partner/4033742105
   */
  get: Call<{ query: ListSubjectSubMerchants }, SubjectSubMerchantList>
}

/** `v3/ecommerce/subject-sub-merchants` */
export interface SubjectSubMerchants extends Verbs, Async<Verbs> {}

export interface ListSubjectSubMerchants {
  /** 主体类型 */
  organization_type: ListSubjectSubMerchantsOrganizationType
  /** 证件号码 */
  cert_number: Encrypted
  /** 分页大小 */
  limit?: string | number
  /** 分页偏移 */
  offset?: string | number
}

export interface SubjectSubMerchantList {
  /** 子商户列表 */
  data: SubjectSubMerchant[]
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}

/** 子商户列表 */
export interface SubjectSubMerchant {
  /** 子商户号 */
  sub_mchid: string
  /** 商户简称 */
  merchant_shortname: string
  /** 签约时间 */
  sign_time: Rfc3339
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/subject-sub-merchants': SubjectSubMerchants
  }
}
