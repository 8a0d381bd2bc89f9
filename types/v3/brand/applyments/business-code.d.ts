/** `v3/brand/applyments/business-code/` */
export interface BusinessCode {
  _business_code_: import('./business-code/_business_code_.js').BusinessCodeValue
}
