/** `v3/taxi-invoice/attendance/` */
export interface Attendance {
  /** 出租车电子发票：签到签退 */
  punch: import('./attendance/punch.js').Punch
}
