/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/` */
export interface SubMchidValue {
  /** 平台收付通·保险理赔：查询保险理赔功能开通状态 */
  checkOpened: import('./_sub_mchid_/check-opened.js').CheckOpened
}
