/** `v3/aggracct-bc/wb-channel/control-orders/` */
export interface ControlOrders {
  _out_request_no_: import('./control-orders/_out_request_no_.js').OutRequestNo
  info: import('./control-orders/info.js').Info
  punish: import('./control-orders/punish.js').Punish
  recover: import('./control-orders/recover.js').Recover
}
