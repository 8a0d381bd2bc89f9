/** `v3/apply4sub/sub_merchants/{sub_mchid}/` */
export interface SubMchid {
  /** 特约商户结算账户 */
  application: import('./_sub_mchid_/application.js').Application
  /** 特约商户结算账户：修改结算帐号 */
  modifySettlement: import('./_sub_mchid_/modify-settlement.js').ModifySettlement
  /** 特约商户结算账户：查询结算账户 */
  settlement: import('./_sub_mchid_/settlement.js').Settlement
}
