/** 分页链接 */
export interface IncomeRecordLink {
  /** 下一页链接 @example /v3/merchantfund/merchant/income-records?offset=10&limit=5 */
  next: string
  /** 上一页链接 @example /v3/merchantfund/merchant/income-records?offset=0&limit=5 */
  prev: string
  /** 当前链接 @example /v3/merchantfund/merchant/income-records?offset=5&limit=5 */
  self: string
}
