/** `v3/multiuse/users/{openid}/` */
export interface Openid {
  /** 消费金：发放指定批次的消费金 */
  coupons: import('./_openid_/coupons.js').Coupons
}
