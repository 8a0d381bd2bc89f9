/** `v2/secapi/pay/` */
export interface Pay {
  /** 刷脸支付（APIv2）：撤销订单 */
  facepayreverse: import('./pay/facepayreverse.js').Facepayreverse
  /** 分账（APIv2）：请求多次分账 */
  multiprofitsharing: import('./pay/multiprofitsharing.js').Multiprofitsharing
  /** 分账（APIv2）：请求单次分账 */
  profitsharing: import('./pay/profitsharing.js').Profitsharing
  /** 撤销与退款（APIv2）：完结分账 */
  profitsharingfinish: import('./pay/profitsharingfinish.js').Profitsharingfinish
  /** 撤销与退款（APIv2）：分账回退 */
  profitsharingreturn: import('./pay/profitsharingreturn.js').Profitsharingreturn
  /** 撤销与退款（APIv2）：申请退款 */
  refund: import('./pay/refund.js').Refund
  /** 撤销与退款（APIv2）：申请退款（支持单品） */
  refundv2: import('./pay/refundv2.js').Refundv2
  /** 撤销与退款（APIv2）：撤销订单 */
  reverse: import('./pay/reverse.js').Reverse
}
