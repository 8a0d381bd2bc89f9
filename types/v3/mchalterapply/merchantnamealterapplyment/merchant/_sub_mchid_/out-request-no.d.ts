/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/` */
export interface OutRequestNo {
  /** 商户简称变更：查询商家简称修改申请单状态-使用业务申请编号 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
