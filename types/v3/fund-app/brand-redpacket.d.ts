/** `v3/fund-app/brand-redpacket/` */
export interface BrandRedpacket {
  /** 品牌红包：品牌商户发放红包 */
  brandMerchantBatches: import('./brand-redpacket/brand-merchant-batches.js').BrandMerchantBatches
  /** 品牌红包 */
  brandMerchantOutBatches: import('./brand-redpacket/brand-merchant-out-batches.js').BrandMerchantOutBatches
}
