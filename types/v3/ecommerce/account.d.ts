/** `v3/ecommerce/account/` */
export interface Account {
  /** 平台收付通·销户：提交注销提现申请 */
  applyCancelWithdraw: import('./account/apply-cancel-withdraw.js').ApplyCancelWithdraw
  /** 平台收付通·销户：提交注销申请单 */
  cancelApplications: import('./account/cancel-applications.js').CancelApplications
}
