/** `v2/payitil/` */
export interface Payitil {
  /** 交易保障（APIv2）：交易保障 */
  report: import('./payitil/report.js').Report
}
