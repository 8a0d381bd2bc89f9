/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/` */
export interface SpOpenid {
  /** 平台收付通·二级商户充值 */
  _sp_openid_: import('./sp-openid/_sp_openid_.js').SpOpenidValue
}
