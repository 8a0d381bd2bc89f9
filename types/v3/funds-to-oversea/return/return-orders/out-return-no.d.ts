/** `v3/funds-to-oversea/return/return-orders/out-return-no/` */
export interface OutReturnNo {
  /** 平台收付通·跨境付款：查询资金出境退回结果 */
  _out_return_no_: import('./out-return-no/_out_return_no_.js').OutReturnNoValue
}
