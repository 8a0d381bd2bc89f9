/** `v3/businesscircle/user-authorizations/` */
export interface UserAuthorizations {
  _openid_: import('./user-authorizations/_openid_.js').Openid
}
