/** `v3/bill/` */
export interface Bill {
  /** 账单：申请资金账单 */
  fundflowbill: import('./bill/fundflowbill.js').Fundflowbill
  /** 账单：申请单个子商户资金账单 */
  subMerchantFundflowbill: import('./bill/sub-merchant-fundflowbill.js').SubMerchantFundflowbill
  /** 账单：申请交易账单 */
  tradebill: import('./bill/tradebill.js').Tradebill
}
