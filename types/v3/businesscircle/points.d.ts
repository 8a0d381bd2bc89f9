/** `v3/businesscircle/points/` */
export interface Points {
  /** 智慧商圈：商圈会员积分同步 */
  notify: import('./points/notify.js').Notify
}
