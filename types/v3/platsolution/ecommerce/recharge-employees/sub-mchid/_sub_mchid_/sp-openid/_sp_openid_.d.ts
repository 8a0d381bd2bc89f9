/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/` */
export interface SpOpenidValue {
  delete: import('./_sp_openid_/delete.js').Delete
}
