/** `v3/businesscircle/` */
export interface Businesscircle {
  parkings: import('./businesscircle/parkings.js').Parkings
  points: import('./businesscircle/points.js').Points
  userAuthorizations: import('./businesscircle/user-authorizations.js').UserAuthorizations
  users: import('./businesscircle/users.js').Users
}
