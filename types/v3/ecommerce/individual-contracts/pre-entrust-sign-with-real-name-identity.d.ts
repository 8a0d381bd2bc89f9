/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/` */
export interface PreEntrustSignWithRealNameIdentity {
  app: import('./pre-entrust-sign-with-real-name-identity/app.js').App
  miniProgram: import('./pre-entrust-sign-with-real-name-identity/mini-program.js').MiniProgram
}
