/** `v3/facemch/` */
export interface Facemch {
  /** 刷脸支付 */
  users: import('./facemch/users.js').Users
}
