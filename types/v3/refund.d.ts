/** `v3/refund/` */
export interface Refund {
  domestic: import('./refund/domestic.js').Domestic
}
