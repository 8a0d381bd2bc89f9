/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/` */
export interface OutUserId {
  /** K12刷脸代扣·机构用户：刷脸用户信息查询接口、刷脸用户信息修改接口 */
  _out_user_id_: import('./out-user-id/_out_user_id_.js').OutUserIdValue
}
