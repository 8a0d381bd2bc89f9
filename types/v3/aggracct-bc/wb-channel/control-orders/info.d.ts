/** `v3/aggracct-bc/wb-channel/control-orders/info/` */
export interface Info {
  /** 聚合账户银行渠道服务 */
  update: import('./info/update.js').Update
}
