/** `v3/mch_operate/` */
export interface MchOperate {
  /** 平台收付通·已注销商户提现 */
  risk: import('./mch_operate/risk.js').Risk
}
