/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/` */
export interface BrandMerchantOutBatches {
  /** 品牌红包：商家批次单号查询批次单 */
  _out_batch_no_: import('./brand-merchant-out-batches/_out_batch_no_.js').OutBatchNo
}
