import type { Async, Call } from '../../../../endpoint.js'
import type { EduPapayContract } from '../../../../models/edu-papay.js'

interface Verbs {
  /**
   * 通过用户标识查询签约
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   */
  get: Call<
    {
      /** 服务商APPID下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
      openid: string
      query: ListContracts
    },
    ContractList
  >
}

/** `v3/edu-papay/user/{openid}/contracts` */
export interface Contracts extends Verbs, Async<Verbs> {}

export interface ListContracts {
  /** 服务商APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户APPID下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  sub_openid?: string
  /** 签约模板号 @example 101164396123311331 */
  plan_id: string
  /** 签约状态 */
  contract_status?: 'ADD' | 'DELETE'
  /** 分页页码 @example 0 */
  offset?: string | number
  /** 分页大小 @example 20 */
  limit?: string | number
}

export interface ContractList {
  /** 结果集 */
  data?: EduPapayContract[]
  /** 总数量 @example 30 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 @example 20 */
  limit?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/user/{openid}/contracts': Contracts
  }
}
