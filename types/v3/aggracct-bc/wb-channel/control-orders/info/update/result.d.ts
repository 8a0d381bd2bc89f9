/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/` */
export interface Result {
  /** 聚合账户银行渠道服务：资料更新请求审核结果回调通知 */
  notify: import('./result/notify.js').Notify
}
