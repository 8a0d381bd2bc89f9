/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/` */
export interface OutTransferNo {
  /** 公益捐赠：商户单号查询公益捐赠详情 */
  _out_transfer_no_: import('./out-transfer-no/_out_transfer_no_.js').OutTransferNoValue
}
