/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/` */
export interface SpOpenidValue {
  /** 平台收付通·二级商户充值：删除二级商户可扫码充值员工 */
  delete: import('./_sp_openid_/delete.js').Delete
}
