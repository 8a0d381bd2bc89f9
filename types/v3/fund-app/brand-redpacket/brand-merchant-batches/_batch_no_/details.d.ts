/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/` */
export interface Details {
  /** 品牌红包：商家明细单号查询明细单 */
  _detail_no_: import('./details/_detail_no_.js').DetailNo
}
