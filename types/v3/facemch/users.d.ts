/** `v3/facemch/users/` */
export interface Users {
  /** 刷脸支付：查询用户授权的实名信息 */
  _face_sid_: import('./users/_face_sid_.js').FaceSid
}
