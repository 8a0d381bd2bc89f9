/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/` */
export interface SubMchidValue {
  checkOpened: import('./_sub_mchid_/check-opened.js').CheckOpened
}
