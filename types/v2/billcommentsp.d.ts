/** `v2/billcommentsp/` */
export interface Billcommentsp {
  /** 订单评价（APIv2）：拉取订单评价数据 */
  batchquerycomment: import('./billcommentsp/batchquerycomment.js').Batchquerycomment
}
