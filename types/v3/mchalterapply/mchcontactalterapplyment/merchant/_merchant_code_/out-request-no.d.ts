/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/` */
export interface OutRequestNo {
  /** 商户超管变更：查询超管变更申请单状态-使用业务申请编号 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
