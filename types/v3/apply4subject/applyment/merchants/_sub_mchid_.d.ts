/** `v3/apply4subject/applyment/merchants/{sub_mchid}/` */
export interface SubMchid {
  /** 商户开户意愿确认：获取商户开户意愿确认状态 */
  state: import('./_sub_mchid_/state.js').State
}
