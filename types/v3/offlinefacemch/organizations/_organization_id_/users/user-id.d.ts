/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/` */
export interface UserId {
  /** K12刷脸代扣·机构用户 */
  _user_id_: import('./user-id/_user_id_.js').UserIdValue
}
