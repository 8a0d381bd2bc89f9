/** `v3/marketing/bank-favor/users/{openid}/` */
export interface Openid {
  /** 银行立减：给指定用户报名多笔立减活动 */
  bankMultiActivity: import('./_openid_/bank-multi-activity.js').BankMultiActivity
  /** 银行立减 */
  coupons: import('./_openid_/coupons.js').Coupons
}
