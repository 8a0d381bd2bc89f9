/** `v3/businesscircle/` */
export interface Businesscircle {
  /** 智慧商圈：商圈会员停车状态同步 */
  parkings: import('./businesscircle/parkings.js').Parkings
  /** 智慧商圈 */
  points: import('./businesscircle/points.js').Points
  /** 智慧商圈 */
  userAuthorizations: import('./businesscircle/user-authorizations.js').UserAuthorizations
  /** 智慧商圈 */
  users: import('./businesscircle/users.js').Users
}
