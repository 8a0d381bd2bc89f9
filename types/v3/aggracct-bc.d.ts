/** `v3/aggracct-bc/` */
export interface AggracctBc {
  wbChannel: import('./aggracct-bc/wb-channel.js').WbChannel
}
