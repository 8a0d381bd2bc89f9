/** `v3/mchalterapply/merchantnamealterapplyment/merchant/` */
export interface Merchant {
  /** 商户简称变更 */
  _sub_mchid_: import('./merchant/_sub_mchid_.js').SubMchid
}
