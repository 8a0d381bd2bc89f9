/** `v3/partner-transfer/` */
export interface PartnerTransfer {
  /** 商家转账到零钱（服务商，旧版）：发起批量转账 */
  batches: import('./partner-transfer/batches.js').Batches
}
