/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/` */
export interface PreEntrustSignWithRealNameIdentity {
  /** 平台收付通·个人收款：APP场景预签约（需要实名验证） */
  app: import('./pre-entrust-sign-with-real-name-identity/app.js').App
  /** 平台收付通·个人收款：小程序场景预签约（需要实名验证） */
  miniProgram: import('./pre-entrust-sign-with-real-name-identity/mini-program.js').MiniProgram
}
