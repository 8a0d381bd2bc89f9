/** `v3/capital/` */
export interface Capital {
  /** 银行与地区查询 */
  capitallhh: import('./capital/capitallhh.js').Capitallhh
}
