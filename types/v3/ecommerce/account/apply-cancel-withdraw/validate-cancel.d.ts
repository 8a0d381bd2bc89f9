/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/` */
export interface ValidateCancel {
  /** 平台收付通·销户：商户注销资格校验 */
  _sub_mchid_: import('./validate-cancel/_sub_mchid_.js').SubMchid
}
