/** `v3/apply4sub/sub_merchants/{sub_mchid}/` */
export interface SubMchid {
  application: import('./_sub_mchid_/application.js').Application
  modifySettlement: import('./_sub_mchid_/modify-settlement.js').ModifySettlement
  settlement: import('./_sub_mchid_/settlement.js').Settlement
}
