/** `v3/fund-app/` */
export interface FundApp {
  /** 品牌红包 */
  brandRedpacket: import('./fund-app/brand-redpacket.js').BrandRedpacket
  /** 商家转账 */
  mchTransfer: import('./fund-app/mch-transfer.js').MchTransfer
}
