/** `v3/taxi-invoice/attendance/` */
export interface Attendance {
  punch: import('./attendance/punch.js').Punch
}
