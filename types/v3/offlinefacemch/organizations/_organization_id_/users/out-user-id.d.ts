/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/` */
export interface OutUserId {
  _out_user_id_: import('./out-user-id/_out_user_id_.js').OutUserIdValue
}
