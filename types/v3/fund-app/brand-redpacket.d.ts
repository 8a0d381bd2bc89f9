/** `v3/fund-app/brand-redpacket/` */
export interface BrandRedpacket {
  brandMerchantBatches: import('./brand-redpacket/brand-merchant-batches.js').BrandMerchantBatches
  brandMerchantOutBatches: import('./brand-redpacket/brand-merchant-out-batches.js').BrandMerchantOutBatches
}
