/** `v2/appauth/` */
export interface Appauth {
  authindex: import('./appauth/authindex.js').Authindex
  getaccesstoken: import('./appauth/getaccesstoken.js').Getaccesstoken
}
