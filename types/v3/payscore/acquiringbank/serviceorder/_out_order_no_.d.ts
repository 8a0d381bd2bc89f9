/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/` */
export interface OutOrderNo {
  /** 微信支付分（从业机构）：从业机构取消微信支付分订单 */
  cancel: import('./_out_order_no_/cancel.js').Cancel
  /** 微信支付分（从业机构）：从业机构完结微信支付分订单 */
  complete: import('./_out_order_no_/complete.js').Complete
  /** 微信支付分（从业机构）：从业机构修改微信支付分订单金额 */
  modify: import('./_out_order_no_/modify.js').Modify
  /** 微信支付分（从业机构）：从业机构登记微信支付分扣款信息 */
  registerdeductinfo: import('./_out_order_no_/registerdeductinfo.js').Registerdeductinfo
  /** 微信支付分（从业机构）：从业机构同步微信支付分订单信息 */
  sync: import('./_out_order_no_/sync.js').Sync
}
