import type { Async, Call } from '../../../../endpoint.js'
import type { SchoolPayContract } from '../../../../models/school-pay.js'
import type { PageLinks } from '../../../../models/page.js'

interface Verbs {
  /**
   * 查询用户签约列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
   */
  get: Call<
    {
      /** 商户appid下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
      openid: string
      query: ListContracts
    },
    ContractList
  >
}

/** `v3/eduschoolpay/users/{openid}/contracts` */
export interface Contracts extends Verbs, Async<Verbs> {}

export interface ListContracts {
  /** 签约模板号 @example 101164396123311331 */
  plan_id: string
  /** 签约状态 @example ADD */
  contract_status: 'ADD' | 'DELETE'
  /** 分页页码 @example 0 */
  offset?: string | number
  /** 分页大小 @example 20 */
  limit?: string | number
}

export interface ContractList {
  /** 查询结果列表 */
  data?: SchoolPayContract[]
  /** 请求资源起始位置 @example 10 */
  offset: number
  /** 最大资源条数 @example 20 */
  limit: number
  /** 资源总条数 @example 1234 */
  total_count: number
  /** 相关链接 */
  links: PageLinks
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/users/{openid}/contracts': Contracts
  }
}
