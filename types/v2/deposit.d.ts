/** `v2/deposit/` */
export interface Deposit {
  consume: import('./deposit/consume.js').Consume
  facepay: import('./deposit/facepay.js').Facepay
  micropay: import('./deposit/micropay.js').Micropay
  orderquery: import('./deposit/orderquery.js').Orderquery
  refund: import('./deposit/refund.js').Refund
  refundquery: import('./deposit/refundquery.js').Refundquery
  reverse: import('./deposit/reverse.js').Reverse
  unifiedorder: import('./deposit/unifiedorder.js').Unifiedorder
}
