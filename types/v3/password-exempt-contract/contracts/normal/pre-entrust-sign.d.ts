/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/` */
export interface PreEntrustSign {
  /** 免密支付：直连商户模式小程序场景预签约 */
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
  /** 免密支付：直连商户模式支付后场景预签约 */
  payRedirectSign: import('./pre-entrust-sign/pay-redirect-sign.js').PreEntrustSignPayRedirectSign
}
