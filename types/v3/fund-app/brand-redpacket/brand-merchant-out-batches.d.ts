/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/` */
export interface BrandMerchantOutBatches {
  _out_batch_no_: import('./brand-merchant-out-batches/_out_batch_no_.js').OutBatchNo
}
