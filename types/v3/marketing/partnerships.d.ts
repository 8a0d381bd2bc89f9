import type { Async, Call, Rfc3339 } from '../../endpoint.js'

interface Verbs {
  /**
   * 查询合作关系列表
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   */
  get: Call<{ query?: ListPartnerships }, PartnershipList>
}

/** `v3/marketing/partnerships` */
export interface Partnerships extends Verbs, Async<Verbs> {
  /** 委托营销：建立合作关系 */
  build: import('./partnerships/build.js').Build
  /** 委托营销：终止合作关系 */
  terminate: import('./partnerships/terminate.js').Terminate
}

export interface ListPartnerships {
  /** 合作方信息 */
  partner?: string
  /** 被授权数据 */
  authorized_data?: string
  /** 分页大小 */
  limit?: string | number
  /** 分页页码 */
  offset?: string | number
}

export interface PartnershipList {
  /** 合作关系结果集 */
  data?: Partnership[]
  /** 分页大小 @example 5 */
  limit: number
  /** 分页页码 @example 10 */
  offset: number
  /** 总数量 @example 1234 */
  total_count?: number
}

/** 合作关系结果集 */
export interface Partnership {
  /** 合作方信息 */
  partner: Partner
  /** 被授权数据 */
  authorized_data: AuthorizedData
  /** 建立合作关系时间 @example 2015-05-20T13:29:35.120+08:00 */
  build_time: Rfc3339
  /** 终止合作关系时间 @example 2015-05-20T13:29:35.120+08:00 */
  terminate_time?: Rfc3339
  /** 创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

/** 合作方信息 */
export interface Partner {
  /** 合作方类别 @example APPID */
  type: string
  /** 合作方APPID @example wx4e1916a585d1f4e9 */
  appid?: string
  /** 合作方商户ID @example 2480029552 */
  merchant_id?: string
}

/** 被授权数据 */
export interface AuthorizedData {
  /** 授权业务类别 @example FAVOR_STOCK */
  business_type: string
  /** 授权批次ID @example 2433405 */
  stock_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partnerships': Partnerships
  }
}
