/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/` */
export interface PreEntrustSign {
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
  payRedirectSign: import('./pre-entrust-sign/pay-redirect-sign.js').PayRedirectSign
}
