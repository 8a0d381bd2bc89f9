/** `v3/bill/` */
export interface Bill {
  fundflowbill: import('./bill/fundflowbill.js').Fundflowbill
  subMerchantFundflowbill: import('./bill/sub-merchant-fundflowbill.js').SubMerchantFundflowbill
  tradebill: import('./bill/tradebill.js').Tradebill
}
