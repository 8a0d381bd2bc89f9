/** `v3/credit-repayment/` */
export interface CreditRepayment {
  partner: import('./credit-repayment/partner.js').Partner
}
