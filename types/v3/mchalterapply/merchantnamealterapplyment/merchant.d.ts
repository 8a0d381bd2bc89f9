/** `v3/mchalterapply/merchantnamealterapplyment/merchant/` */
export interface Merchant {
  _sub_mchid_: import('./merchant/_sub_mchid_.js').SubMchid
}
