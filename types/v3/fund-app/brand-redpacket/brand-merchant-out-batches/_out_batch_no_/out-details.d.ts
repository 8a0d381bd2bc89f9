/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/` */
export interface OutDetails {
  _out_detail_no_: import('./out-details/_out_detail_no_.js').OutDetailNo
}
