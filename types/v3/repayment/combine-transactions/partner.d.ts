/** `v3/repayment/combine-transactions/partner/` */
export interface Partner {
  /** 还款支付 */
  outTradeNo: import('./partner/out-trade-no.js').OutTradeNo
  /** 还款支付：还款下单 */
  prepay: import('./partner/prepay.js').Prepay
}
