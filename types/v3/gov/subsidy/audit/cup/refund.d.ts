/** `v3/gov/subsidy/audit/cup/refund/` */
export interface Refund {
  /** 国补（国家消费品换新补贴）：同步非银联支付交易退款信息 */
  sync: import('./refund/sync.js').Sync
}
