/** `v2/sandboxnew/pay/` */
export interface Pay {
  downloadbill: import('./pay/downloadbill.js').Downloadbill
  getsignkey: import('./pay/getsignkey.js').Getsignkey
  micropay: import('./pay/micropay.js').Micropay
  orderquery: import('./pay/orderquery.js').Orderquery
  refund: import('./pay/refund.js').Refund
  refundquery: import('./pay/refundquery.js').Refundquery
  unifiedorder: import('./pay/unifiedorder.js').Unifiedorder
}
