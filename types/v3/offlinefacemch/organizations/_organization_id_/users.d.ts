/** `v3/offlinefacemch/organizations/{organization_id}/users/` */
export interface Users {
  /** K12刷脸代扣·机构用户 */
  outUserId: import('./users/out-user-id.js').OutUserId
  /** K12刷脸代扣·机构用户 */
  userId: import('./users/user-id.js').UserId
}
