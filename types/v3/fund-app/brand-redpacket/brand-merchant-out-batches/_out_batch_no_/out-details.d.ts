/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/` */
export interface OutDetails {
  /** 品牌红包：商家明细单号查询明细单 */
  _out_detail_no_: import('./out-details/_out_detail_no_.js').OutDetailNo
}
