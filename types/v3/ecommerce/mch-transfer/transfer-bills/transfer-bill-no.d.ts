/** `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/` */
export interface TransferBillNo {
  /** 平台收付通·商家转账：微信转账单号查询转账单 */
  _transfer_bill_no_: import('./transfer-bill-no/_transfer_bill_no_.js').TransferBillNoValue
}
