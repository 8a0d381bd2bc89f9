import type { Async, Call } from '../../../../../endpoint.js'
import type { PageLinks } from '../../../../../models/page.js'

interface Verbs {
  /**
   * 查询支行列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
   */
  get: Call<
    {
      /** 银行别名编码 @example 1000006247 */
      bank_alias_code: string
      query: ListBranches
    },
    BranchList
  >
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}/branches` */
export interface Branches extends Verbs, Async<Verbs> {}

export interface ListBranches {
  /** 城市编码 @example 536 */
  city_code: string | number
  /** 本次查询偏移量 */
  offset?: string | number
  /** 本次请求最大查询条数 @example 200 */
  limit: string | number
}

export interface BranchList {
  /** 查询数据总条数 @example 10 */
  total_count: number
  /** 本次查询条数 @example 10 */
  count: number
  /** 支行列表 */
  data?: Branch[]
  /** 本次查询偏移量 @example 0 */
  offset: number
  /** 分页链接 */
  links: PageLinks
  /** 开户银行 @maxLength 128 @example 招商银行其他银行 */
  account_bank: string
  /** 开户银行编码 @example 1001 */
  account_bank_code: number
  /** 银行别名 @maxLength 128 @example 工商银行深圳前海微众银行 */
  bank_alias: string
  /** 银行别名编码 @maxLength 32 @example 1000006247 */
  bank_alias_code: string
}

/** 支行列表 */
export interface Branch {
  /** 开户银行支行名称 @maxLength 128 @example 中国工商银行上海市周浦支行 */
  bank_branch_name: string
  /** 开户银行支行联行号 @maxLength 64 @example 102290072311 */
  bank_branch_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/capital/capitallhh/banks/{bank_alias_code}/branches': Branches
  }
}
