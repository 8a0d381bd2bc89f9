/** `v3/payscore/serviceorder/{out_order_no}/` */
export interface OutOrderNo {
  cancel: import('./_out_order_no_/cancel.js').Cancel
  complete: import('./_out_order_no_/complete.js').Complete
  modify: import('./_out_order_no_/modify.js').Modify
  pay: import('./_out_order_no_/pay.js').Pay
  sendPendingmessage: import('./_out_order_no_/send-pendingmessage.js').SendPendingmessage
  sendPrepaidmessage: import('./_out_order_no_/send-prepaidmessage.js').SendPrepaidmessage
  sync: import('./_out_order_no_/sync.js').Sync
}
