/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/` */
export interface OutOrderNo {
  cancel: import('./_out_order_no_/cancel.js').Cancel
  complete: import('./_out_order_no_/complete.js').Complete
  modify: import('./_out_order_no_/modify.js').Modify
  registerdeductinfo: import('./_out_order_no_/registerdeductinfo.js').Registerdeductinfo
  sync: import('./_out_order_no_/sync.js').Sync
}
