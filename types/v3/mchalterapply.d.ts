/** `v3/mchalterapply/` */
export interface Mchalterapply {
  /** 商户超管变更：提交超管变更申请单 */
  mchcontactalterapplyment: import('./mchalterapply/mchcontactalterapplyment.js').Mchcontactalterapplyment
  /** 商户资料变更：提交资料变更申请单 */
  mchsubjectalterapplyment: import('./mchalterapply/mchsubjectalterapplyment.js').Mchsubjectalterapplyment
  /** 商户简称变更：提交商户简称变更申请单 */
  merchantnamealterapplyment: import('./mchalterapply/merchantnamealterapplyment.js').Merchantnamealterapplyment
}
