/** `v3/businesscircle/users/{openid}/points/` */
export interface Points {
  commit_status: import('./points/commit_status.js').CommitStatus
}
