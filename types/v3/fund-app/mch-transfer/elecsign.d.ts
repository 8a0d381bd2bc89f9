/** `v3/fund-app/mch-transfer/elecsign/` */
export interface Elecsign {
  outBillNo: import('./elecsign/out-bill-no.js').OutBillNo
  transferBillNo: import('./elecsign/transfer-bill-no.js').TransferBillNo
}
