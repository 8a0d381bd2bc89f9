/** `v3/ecommerce/bill/` */
export interface Bill {
  /** 平台收付通·账单：申请二级商户资金账单 */
  fundflowbill: import('./bill/fundflowbill.js').Fundflowbill
}
