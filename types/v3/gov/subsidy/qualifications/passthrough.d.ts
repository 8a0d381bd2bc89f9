/** `v3/gov/subsidy/qualifications/passthrough/` */
export interface Passthrough {
  /** 国补（国家消费品换新补贴）：取消资格(透传模式) */
  cancel: import('./passthrough/cancel.js').Cancel
  /** 国补（国家消费品换新补贴）：领取资格(透传模式) */
  claim: import('./passthrough/claim.js').Claim
  /** 国补（国家消费品换新补贴）：批量查询用户资格(透传模式) */
  query: import('./passthrough/query.js').Query
}
