/** `v3/refund/` */
export interface Refund {
  /** 退款 */
  domestic: import('./refund/domestic.js').Domestic
}
