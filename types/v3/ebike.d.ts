/** `v3/ebike/` */
export interface Ebike {
  charge: import('./ebike/charge.js').Charge
}
