/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/` */
export interface Result {
  notify: import('./result/notify.js').Notify
}
