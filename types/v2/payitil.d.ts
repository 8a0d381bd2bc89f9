/** `v2/payitil/` */
export interface Payitil {
  report: import('./payitil/report.js').Report
}
