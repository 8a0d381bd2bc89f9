/** 分页链接 of a list that comes page by page */
export interface PageLinks {
  /** 下一页链接, but on the last page @example /v3/capital/capitallhh/banks/corporate-banking?offset=20&limit=10 */
  next?: string
  /** 上一页链接, but on the first page @example /v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=10 */
  prev?: string
  /** 当前链接 @example /v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=10 */
  self?: string
}
