/** `v3/gov/subsidy/audit/cup/` */
export interface Cup {
  /** 国补（国家消费品换新补贴）：查询审核结果 */
  invalid: import('./cup/invalid.js').Invalid
  /** 国补（国家消费品换新补贴）：查询审核结果 */
  query: import('./cup/query.js').Query
  /** 国补（国家消费品换新补贴） */
  refund: import('./cup/refund.js').Refund
  /** 国补（国家消费品换新补贴）：更新审核数据 */
  update: import('./cup/update.js').Update
  /** 国补（国家消费品换新补贴）：上传审核数据 */
  upload: import('./cup/upload.js').CupUpload
}
