/** `v3/payscore/smartretail-orders/{out_order_no}/` */
export interface OutOrderNo {
  cancel: import('./_out_order_no_/cancel.js').Cancel
  complete: import('./_out_order_no_/complete.js').Complete
}
