/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/` */
export interface OutBillNo {
  /** 平台收付通·保险理赔：查询保险理赔结果（按商户赔付单号） */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
