/** `v2/pay/` */
export interface Pay {
  unifiedorder: import('./pay/unifiedorder.js').Unifiedorder
}
