/** `v3/fund-app/mch-transfer/elecsign/` */
export interface Elecsign {
  /** 商家转账：商户单号申请电子回单 */
  outBillNo: import('./elecsign/out-bill-no.js').OutBillNo
  /** 商家转账：微信单号申请电子回单 */
  transferBillNo: import('./elecsign/transfer-bill-no.js').TransferBillNo
}
