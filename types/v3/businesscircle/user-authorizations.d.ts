/** `v3/businesscircle/user-authorizations/` */
export interface UserAuthorizations {
  /** 智慧商圈：商圈积分授权查询 */
  _openid_: import('./user-authorizations/_openid_.js').Openid
}
