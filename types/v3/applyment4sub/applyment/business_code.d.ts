/** `v3/applyment4sub/applyment/business_code/` */
export interface BusinessCode {
  _business_code_: import('./business_code/_business_code_.js').BusinessCodeValue
}
