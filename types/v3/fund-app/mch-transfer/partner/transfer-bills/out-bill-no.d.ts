/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/` */
export interface OutBillNo {
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
