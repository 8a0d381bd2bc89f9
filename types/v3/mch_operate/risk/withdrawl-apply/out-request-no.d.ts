/** `v3/mch_operate/risk/withdrawl-apply/out-request-no/` */
export interface OutRequestNo {
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
