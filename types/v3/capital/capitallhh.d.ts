/** `v3/capital/capitallhh/` */
export interface Capitallhh {
  /** 银行与地区查询 */
  areas: import('./capitallhh/areas.js').Areas
  /** 银行与地区查询 */
  banks: import('./capitallhh/banks.js').Banks
}
