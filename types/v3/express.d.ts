/** `v3/express/` */
export interface Express {
  users: import('./express/users.js').Users
}
