/** `v3/aggracct-bc/wb-channel/control-orders/info/update/` */
export interface Update {
  result: import('./update/result.js').Result
}
