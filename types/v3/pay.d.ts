/** `v3/pay/` */
export interface Pay {
  /** 微信分付 */
  acquiringBank: import('./pay/acquiring-bank.js').AcquiringBank
  /** 微信分付 */
  instal: import('./pay/instal.js').Instal
  /** 基础支付（服务商） */
  partner: import('./pay/partner.js').Partner
  /** 基础支付（直连商户） */
  transactions: import('./pay/transactions.js').Transactions
}
