/** `v3/payscore/payafter-orders/{out_order_no}/` */
export interface OutOrderNo {
  /** 先享后付：撤销先享后付订单 */
  cancel: import('./_out_order_no_/cancel.js').Cancel
  /** 先享后付：完结先享后付订单 */
  complete: import('./_out_order_no_/complete.js').Complete
  /** 先享后付：支付分订单同步 */
  sync: import('./_out_order_no_/sync.js').Sync
}
