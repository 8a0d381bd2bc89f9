/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/` */
export interface OutBillNo {
  /** 平台收付通·商家转账：商户单号查询转账单 */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
