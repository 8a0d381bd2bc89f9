/** `v3/webizpay/users/` */
export interface Users {
  /** 企业支付 */
  _user_id_: import('./users/_user_id_.js').UserId
}
