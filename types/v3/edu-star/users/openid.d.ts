/** `v3/edu-star/users/openid/` */
export interface Openid {
  _wechat_openid_: import('./openid/_wechat_openid_.js').WechatOpenid
}
