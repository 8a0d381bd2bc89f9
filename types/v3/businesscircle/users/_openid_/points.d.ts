/** `v3/businesscircle/users/{openid}/points/` */
export interface Points {
  /** 智慧商圈：商圈会员待积分状态查询 */
  commit_status: import('./points/commit_status.js').CommitStatus
}
