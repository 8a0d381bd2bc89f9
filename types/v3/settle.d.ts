/** `v3/settle/` */
export interface Settle {
  /** 境外支付·结算明细：查询结算资金明细 */
  settlements: import('./settle/settlements.js').Settlements
}
