/** `v3/edu-star/users/` */
export interface Users {
  openid: import('./users/openid.js').Openid
  qq: import('./users/qq.js').Qq
}
