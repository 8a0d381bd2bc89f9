/** `v2/appauth/` */
export interface Appauth {
  /** 实名授权（APIv2）：授权获取code */
  authindex: import('./appauth/authindex.js').Authindex
  /** 实名授权（APIv2）：获取授权access_token */
  getaccesstoken: import('./appauth/getaccesstoken.js').Getaccesstoken
}
