/** `v3/goldplan/` */
export interface Goldplan {
  merchants: import('./goldplan/merchants.js').Merchants
}
