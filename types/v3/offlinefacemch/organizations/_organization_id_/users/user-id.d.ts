/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/` */
export interface UserId {
  _user_id_: import('./user-id/_user_id_.js').UserIdValue
}
