/** `v3/fund-app/` */
export interface FundApp {
  brandRedpacket: import('./fund-app/brand-redpacket.js').BrandRedpacket
  mchTransfer: import('./fund-app/mch-transfer.js').MchTransfer
}
