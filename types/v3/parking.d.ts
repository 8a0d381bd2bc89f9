/** `v3/parking/` */
export interface Parking {
  /** 停车缴费服务 */
  reminders: import('./parking/reminders.js').Reminders
}
