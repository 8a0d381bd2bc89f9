/** `v3/gov/subsidy/zhejiang/authcode/` */
export interface Authcode {
  /** 国补（国家消费品换新补贴）：品类凭证码预核销撤销 */
  cancel: import('./authcode/cancel.js').Cancel
  /** 国补（国家消费品换新补贴）：品类凭证码上报确认 */
  commit: import('./authcode/commit.js').Commit
  /** 国补（国家消费品换新补贴）：申请品类凭证码 */
  issue: import('./authcode/issue.js').Issue
  /** 国补（国家消费品换新补贴）：品类凭证码上报撤销 */
  refund: import('./authcode/refund.js').Refund
  /** 国补（国家消费品换新补贴）：预核销品类凭证码 */
  try: import('./authcode/try.js').Try
}
