/** `v3/funds-to-oversea/return/return-orders/out-return-no/` */
export interface OutReturnNo {
  _out_return_no_: import('./out-return-no/_out_return_no_.js').OutReturnNoValue
}
