/** `v3/marketing/bank-favor/users/{openid}/` */
export interface Openid {
  bankMultiActivity: import('./_openid_/bank-multi-activity.js').BankMultiActivity
  coupons: import('./_openid_/coupons.js').Coupons
}
