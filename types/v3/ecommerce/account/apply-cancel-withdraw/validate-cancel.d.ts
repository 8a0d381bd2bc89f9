/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/` */
export interface ValidateCancel {
  _sub_mchid_: import('./validate-cancel/_sub_mchid_.js').SubMchid
}
