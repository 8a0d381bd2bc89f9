/** `v3/med-ins/refunds/` */
export interface Refunds {
  notify: import('./refunds/notify.js').Notify
}
