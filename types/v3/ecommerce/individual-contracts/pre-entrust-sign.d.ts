/** `v3/ecommerce/individual-contracts/pre-entrust-sign/` */
export interface PreEntrustSign {
  /** 平台收付通·个人收款：APP场景预签约 */
  app: import('./pre-entrust-sign/app.js').App
  /** 平台收付通·个人收款：小程序场景预签约 */
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
}
