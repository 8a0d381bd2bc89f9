import type { PageLinks } from './page.js'

export interface CorporateBankingList {
  /** 查询数据总条数 @example 10 */
  total_count: number
  /** 本次查询数据条数 @example 10 */
  count: number
  /** 银行列表 */
  data?: CorporateBanking[]
  /** 本次查询偏移量 @example 0 */
  offset: number
  /** 分页链接 */
  links: PageLinks
}

/** 银行列表 */
export interface CorporateBanking {
  /** 银行别名 @example 工商银行深圳前海微众银行 */
  bank_alias: string
  /** 银行别名编码 @example 1000006247 */
  bank_alias_code: string
  /** 开户银行 @example 招商银行其他银行 */
  account_bank: string
  /** 开户银行编码 @example 1001 */
  account_bank_code: number
  /** 是否需要填写支行 */
  need_bank_branch: boolean
}
