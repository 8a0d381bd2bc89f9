/** `v3/repayment/combine-transactions/partner/` */
export interface Partner {
  outTradeNo: import('./partner/out-trade-no.js').OutTradeNo
  prepay: import('./partner/prepay.js').Prepay
}
