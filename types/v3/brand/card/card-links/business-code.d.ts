/** `v3/brand/card/card-links/business-code/` */
export interface BusinessCode {
  /** 商家名片：根据业务申请编号查询添加申请状态 */
  _business_code_: import('./business-code/_business_code_.js').BusinessCodeValue
}
