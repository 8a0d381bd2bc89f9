/** `v3/goldplan/` */
export interface Goldplan {
  /** 点金计划 */
  merchants: import('./goldplan/merchants.js').Merchants
}
