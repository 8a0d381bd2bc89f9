/** `v3/credit-repayment/` */
export interface CreditRepayment {
  /** 自动还款 */
  partner: import('./credit-repayment/partner.js').Partner
}
