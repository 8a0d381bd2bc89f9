/** `v3/med-ins/refunds/` */
export interface Refunds {
  /** 医保支付：医保退款通知 */
  notify: import('./refunds/notify.js').Notify
}
