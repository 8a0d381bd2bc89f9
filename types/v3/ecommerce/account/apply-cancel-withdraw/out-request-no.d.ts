/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/` */
export interface OutRequestNo {
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
