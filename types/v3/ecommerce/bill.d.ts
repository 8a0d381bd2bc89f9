/** `v3/ecommerce/bill/` */
export interface Bill {
  fundflowbill: import('./bill/fundflowbill.js').Fundflowbill
}
