/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/` */
export interface SubMchid {
  outRequestNo: import('./_sub_mchid_/out-request-no.js').OutRequestNo
}
