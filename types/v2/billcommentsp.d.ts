/** `v2/billcommentsp/` */
export interface Billcommentsp {
  batchquerycomment: import('./billcommentsp/batchquerycomment.js').Batchquerycomment
}
