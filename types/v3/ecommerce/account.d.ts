/** `v3/ecommerce/account/` */
export interface Account {
  applyCancelWithdraw: import('./account/apply-cancel-withdraw.js').ApplyCancelWithdraw
  cancelApplications: import('./account/cancel-applications.js').CancelApplications
}
