/** `v3/global/micropay/transactions/` */
export interface Transactions {
  /** 境外支付·付款码支付 */
  id: import('./transactions/id.js').Id
  /** 境外支付·付款码支付 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
  /** 境外支付·付款码支付：提交付款码支付 */
  pay: import('./transactions/pay.js').Pay
}
