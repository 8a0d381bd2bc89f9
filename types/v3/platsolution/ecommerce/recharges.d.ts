/** `v3/platsolution/ecommerce/recharges/` */
export interface Recharges {
  /** 平台收付通·二级商户充值：申请二级商户充值 */
  apply: import('./recharges/apply.js').Apply
  /** 平台收付通·二级商户充值 */
  outRechargeNo: import('./recharges/out-recharge-no.js').OutRechargeNo
}
