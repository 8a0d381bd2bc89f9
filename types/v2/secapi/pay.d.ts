/** `v2/secapi/pay/` */
export interface Pay {
  facepayreverse: import('./pay/facepayreverse.js').Facepayreverse
  multiprofitsharing: import('./pay/multiprofitsharing.js').Multiprofitsharing
  profitsharing: import('./pay/profitsharing.js').Profitsharing
  profitsharingfinish: import('./pay/profitsharingfinish.js').Profitsharingfinish
  profitsharingreturn: import('./pay/profitsharingreturn.js').Profitsharingreturn
  refund: import('./pay/refund.js').Refund
  refundv2: import('./pay/refundv2.js').Refundv2
  reverse: import('./pay/reverse.js').Reverse
}
