/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/` */
export interface OutTransferNo {
  _out_transfer_no_: import('./out-transfer-no/_out_transfer_no_.js').OutTransferNoValue
}
