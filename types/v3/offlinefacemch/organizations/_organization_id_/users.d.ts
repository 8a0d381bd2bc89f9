/** `v3/offlinefacemch/organizations/{organization_id}/users/` */
export interface Users {
  outUserId: import('./users/out-user-id.js').OutUserId
  userId: import('./users/user-id.js').UserId
}
