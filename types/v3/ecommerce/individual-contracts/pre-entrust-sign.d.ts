/** `v3/ecommerce/individual-contracts/pre-entrust-sign/` */
export interface PreEntrustSign {
  app: import('./pre-entrust-sign/app.js').App
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
}
