/** `v3/businesscircle/users/{openid}/` */
export interface Openid {
  points: import('./_openid_/points.js').Points
}
