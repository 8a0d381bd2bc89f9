/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/` */
export interface OutBillNo {
  /** 平台保证金：查询保证金赔付结果（按商户赔付单号） */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
