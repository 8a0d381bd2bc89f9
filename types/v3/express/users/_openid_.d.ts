/** `v3/express/users/{openid}/` */
export interface Openid {
  transform: import('./_openid_/transform.js').Transform
}
