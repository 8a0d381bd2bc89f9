/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/` */
export interface OutBillNo {
  /** 平台保证金：查询保证金赔付用户运费结果 */
  _out_bill_no_: import('./out-bill-no/_out_bill_no_.js').OutBillNoValue
}
