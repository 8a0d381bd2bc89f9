/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/` */
export interface OutOrderNo {
  /** 微信支付分（海外从业机构）：取消支付分订单 */
  cancel: import('./_out_order_no_/cancel.js').Cancel
  /** 微信支付分（海外从业机构）：完结支付分订单 */
  complete: import('./_out_order_no_/complete.js').Complete
  /** 微信支付分（海外从业机构）：同步支付分订单信息 */
  sync: import('./_out_order_no_/sync.js').Sync
}
