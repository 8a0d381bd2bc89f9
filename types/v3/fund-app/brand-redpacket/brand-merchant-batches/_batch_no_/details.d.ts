/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/` */
export interface Details {
  _detail_no_: import('./details/_detail_no_.js').DetailNo
}
