/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/` */
export interface OutBillNo {
  /** 平台收付通·售后赔付：查询赔付结果（按商户赔付单号） */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
