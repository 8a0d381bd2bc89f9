/** `v3/payscore/users/{openid}/` */
export interface Openid {
  permissions: import('./_openid_/permissions.js').Permissions
}
