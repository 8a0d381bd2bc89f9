/** `v3/ebike/` */
export interface Ebike {
  /** 电动自行车行业代扣 */
  charge: import('./ebike/charge.js').Charge
}
