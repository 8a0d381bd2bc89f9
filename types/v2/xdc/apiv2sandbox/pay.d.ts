/** `v2/xdc/apiv2sandbox/pay/` */
export interface Pay {
  micropay: import('./pay/micropay.js').Micropay
  orderquery: import('./pay/orderquery.js').Orderquery
}
