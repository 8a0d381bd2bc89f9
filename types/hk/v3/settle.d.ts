/** `hk/v3/settle/` */
export interface Settle {
  /** 境外支付（香港接入点）：查询结算资金明细 */
  settlements: import('./settle/settlements.js').Settlements
}
