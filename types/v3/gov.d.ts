/** `v3/gov/` */
export interface Gov {
  subsidy: import('./gov/subsidy.js').Subsidy
}
