/** `v3/businesscircle/users/{openid}/` */
export interface Openid {
  /** 智慧商圈 */
  points: import('./_openid_/points.js').Points
}
