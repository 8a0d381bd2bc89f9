/** `v3/aggracct-bc/` */
export interface AggracctBc {
  /** 聚合账户银行渠道服务 */
  wbChannel: import('./aggracct-bc/wb-channel.js').WbChannel
}
