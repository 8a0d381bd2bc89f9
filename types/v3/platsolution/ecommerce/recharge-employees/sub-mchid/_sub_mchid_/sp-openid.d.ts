/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/` */
export interface SpOpenid {
  _sp_openid_: import('./sp-openid/_sp_openid_.js').SpOpenidValue
}
