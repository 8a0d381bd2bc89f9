/** `v3/express/` */
export interface Express {
  /** 微信寄快递 */
  users: import('./express/users.js').Users
}
