/** `v3/facemch/` */
export interface Facemch {
  users: import('./facemch/users.js').Users
}
