/** `v3/webizpay/users/` */
export interface Users {
  _user_id_: import('./users/_user_id_.js').UserId
}
