/** `v3/edu-star/users/` */
export interface Users {
  /** 学生卡身份权益 */
  openid: import('./users/openid.js').Openid
  /** 学生卡身份权益 */
  qq: import('./users/qq.js').Qq
}
