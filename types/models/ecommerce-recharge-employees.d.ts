import type { Rfc3339 } from '../endpoint.js'

/** 员工列表 */
export interface AddedRechargeEmployee {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 员工OpenID @example oLTPCuCsfN3ABBz50VUZBNlHDbUU */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED'
  /** 添加员工时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 最后更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
}
