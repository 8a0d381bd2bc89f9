/** `v3/mch_operate/risk/` */
export interface Risk {
  withdrawlApply: import('./risk/withdrawl-apply.js').WithdrawlApply
}
