/** `v3/webizpay/stores/` */
export interface Stores {
  /** 企业支付：发起门店主体匹配 */
  entityMatches: import('./stores/entity-matches.js').EntityMatches
}
