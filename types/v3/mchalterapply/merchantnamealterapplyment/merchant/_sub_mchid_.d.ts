/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/` */
export interface SubMchid {
  /** 商户简称变更 */
  outRequestNo: import('./_sub_mchid_/out-request-no.js').OutRequestNo
}
