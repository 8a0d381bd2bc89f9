/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/` */
export interface PreEntrustSign {
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
  payRedirectSign: import('./pre-entrust-sign/pay-redirect-sign.js').PreEntrustSignPayRedirectSign
}
