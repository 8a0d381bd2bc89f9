/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/` */
export interface OutBillNo {
  /** 商家转账（服务商）：商户单号查询转账单 */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
