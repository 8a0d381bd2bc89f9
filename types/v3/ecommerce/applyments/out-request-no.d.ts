/** `v3/ecommerce/applyments/out-request-no/` */
export interface OutRequestNo {
  /** 平台收付通·二级商户进件：通过业务申请编号查询申请状态 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
