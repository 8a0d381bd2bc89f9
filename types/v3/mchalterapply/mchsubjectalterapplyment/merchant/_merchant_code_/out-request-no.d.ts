/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/` */
export interface OutRequestNo {
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
