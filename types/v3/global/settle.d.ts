/** `v3/global/settle/` */
export interface Settle {
  /** 境外支付：查询结算资金明细 */
  settlements: import('./settle/settlements.js').Settlements
}
