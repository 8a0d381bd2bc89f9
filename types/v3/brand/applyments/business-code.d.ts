/** `v3/brand/applyments/business-code/` */
export interface BusinessCode {
  /** 品牌入驻：根据业务申请编号查询申请状态 */
  _business_code_: import('./business-code/_business_code_.js').BusinessCodeValue
}
