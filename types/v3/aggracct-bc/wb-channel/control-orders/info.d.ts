/** `v3/aggracct-bc/wb-channel/control-orders/info/` */
export interface Info {
  update: import('./info/update.js').Update
}
