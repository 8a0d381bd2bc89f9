/** `v3/payscore/smartretail-orders/{out_order_no}/` */
export interface OutOrderNo {
  /** 支付分智慧零售：撤销智慧零售订单 */
  cancel: import('./_out_order_no_/cancel.js').Cancel
  /** 支付分智慧零售：完结智慧零售订单 */
  complete: import('./_out_order_no_/complete.js').Complete
}
