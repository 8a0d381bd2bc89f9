/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/` */
export interface TransferBillNo {
  /** 商家转账（用户确认模式）：微信转账单号查询转账单 */
  _transfer_bill_no_: import('./transfer-bill-no/_transfer_bill_no_.js').TransferBillNoValue
}
