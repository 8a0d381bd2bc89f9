/** `v3/parking/` */
export interface Parking {
  reminders: import('./parking/reminders.js').Reminders
}
