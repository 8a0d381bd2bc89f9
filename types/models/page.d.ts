/** 分页列表的链接 */
export interface PageLinks {
  /** 下一页链接，最后一页不返回 @maxLength 2048 @example /v3/capital/capitallhh/banks/corporate-banking?offset=20&limit=10 */
  next?: string
  /** 上一页链接，第一页不返回 @maxLength 2048 @example /v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=10 */
  prev?: string
  /** 当前链接 @maxLength 2048 @example /v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=10 */
  self?: string
}
