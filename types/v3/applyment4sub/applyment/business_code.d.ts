/** `v3/applyment4sub/applyment/business_code/` */
export interface BusinessCode {
  /** 特约商户进件：通过业务申请编号查询申请状态 */
  _business_code_: import('./business_code/_business_code_.js').BusinessCodeValue
}
