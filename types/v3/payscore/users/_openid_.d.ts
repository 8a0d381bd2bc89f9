/** `v3/payscore/users/{openid}/` */
export interface Openid {
  /** 微信支付分 */
  permissions: import('./_openid_/permissions.js').Permissions
}
