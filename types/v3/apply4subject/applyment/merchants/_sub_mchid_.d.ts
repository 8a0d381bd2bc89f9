/** `v3/apply4subject/applyment/merchants/{sub_mchid}/` */
export interface SubMchid {
  state: import('./_sub_mchid_/state.js').State
}
