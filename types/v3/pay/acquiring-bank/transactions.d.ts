/** `v3/pay/acquiring-bank/transactions/` */
export interface Transactions {
  /** 微信分付：微信分付-支付方式前置服务 */
  exposure: import('./transactions/exposure.js').Exposure
}
