/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/` */
export interface OutOrderNo {
  cancel: import('./_out_order_no_/cancel.js').Cancel
  complete: import('./_out_order_no_/complete.js').Complete
  sync: import('./_out_order_no_/sync.js').Sync
}
