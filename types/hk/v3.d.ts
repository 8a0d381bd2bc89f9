/** `hk/v3/` */
export interface V3 {
  /** 境外支付（香港接入点）：获取平台证书列表 */
  certificates: import('./v3/certificates.js').Certificates
  /** 境外支付（香港接入点）：子商户进件（融合钱包）、修改子商户（融合钱包） */
  merchants: import('./v3/merchants.js').Merchants
  /** 境外支付（香港接入点）：申请退款、查询所有退款 */
  refunds: import('./v3/refunds.js').Refunds
  /** 境外支付（香港接入点） */
  settle: import('./v3/settle.js').Settle
  /** 境外支付（香港接入点）：下载对账单 */
  statements: import('./v3/statements.js').Statements
  /** 境外支付（香港接入点） */
  transactions: import('./v3/transactions.js').Transactions
}
