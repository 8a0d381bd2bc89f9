/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/` */
export interface TransferBillNo {
  _transfer_bill_no_: import('./transfer-bill-no/_transfer_bill_no_.js').TransferBillNoValue
}
