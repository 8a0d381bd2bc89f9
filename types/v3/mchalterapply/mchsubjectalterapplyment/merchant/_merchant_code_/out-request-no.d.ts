/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/` */
export interface OutRequestNo {
  /** 商户资料变更：查询申请单状态-使用业务单号 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
