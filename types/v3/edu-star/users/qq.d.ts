/** `v3/edu-star/users/qq/` */
export interface Qq {
  /** 学生卡身份权益：通过QQ账号查询用户信息 */
  _qq_: import('./qq/_qq_.js').QqValue
}
