/** `v3/webizpay/stores/` */
export interface Stores {
  entityMatches: import('./stores/entity-matches.js').EntityMatches
}
