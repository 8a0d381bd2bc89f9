/** `v3/businesscircle/points/` */
export interface Points {
  notify: import('./points/notify.js').Notify
}
