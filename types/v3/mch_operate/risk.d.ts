/** `v3/mch_operate/risk/` */
export interface Risk {
  /** 平台收付通·已注销商户提现：提交已注销商户号可用余额提现申请单 */
  withdrawlApply: import('./risk/withdrawl-apply.js').WithdrawlApply
}
