/** `v3/gov/` */
export interface Gov {
  /** 国补（国家消费品换新补贴） */
  subsidy: import('./gov/subsidy.js').Subsidy
}
