/** `v3/edu-star/users/openid/` */
export interface Openid {
  /** 学生卡身份权益：通过微信用户标识查询用户信息 */
  _wechat_openid_: import('./openid/_wechat_openid_.js').WechatOpenid
}
