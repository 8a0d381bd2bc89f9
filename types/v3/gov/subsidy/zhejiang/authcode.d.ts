/** `v3/gov/subsidy/zhejiang/authcode/` */
export interface Authcode {
  cancel: import('./authcode/cancel.js').Cancel
  commit: import('./authcode/commit.js').Commit
  issue: import('./authcode/issue.js').Issue
  refund: import('./authcode/refund.js').Refund
  try: import('./authcode/try.js').Try
}
