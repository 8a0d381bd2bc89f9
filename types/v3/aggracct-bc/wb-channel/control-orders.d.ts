/** `v3/aggracct-bc/wb-channel/control-orders/` */
export interface ControlOrders {
  /** 聚合账户银行渠道服务：查询控制单 */
  _out_request_no_: import('./control-orders/_out_request_no_.js').OutRequestNo
  /** 聚合账户银行渠道服务 */
  info: import('./control-orders/info.js').Info
  /** 聚合账户银行渠道服务：发起微众台账管控 */
  punish: import('./control-orders/punish.js').Punish
  /** 聚合账户银行渠道服务：解除对微众台账的管控 */
  recover: import('./control-orders/recover.js').Recover
}
