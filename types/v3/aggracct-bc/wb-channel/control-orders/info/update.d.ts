/** `v3/aggracct-bc/wb-channel/control-orders/info/update/` */
export interface Update {
  /** 聚合账户银行渠道服务 */
  result: import('./update/result.js').Result
}
