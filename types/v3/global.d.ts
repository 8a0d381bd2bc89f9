/** `v3/global/` */
export interface Global {
  /** 境外支付：获取平台证书列表 */
  certificates: import('./global/certificates.js').Certificates
  /** 自助清关（报关） */
  customs: import('./global/customs.js').Customs
  /** H5支付权限 */
  merchant: import('./global/merchant.js').Merchant
  /** 境外支付·消费者投诉 */
  merchantService: import('./global/merchant-service.js').MerchantService
  /** 境外支付·分账文件上传 */
  merchantStorage: import('./global/merchant-storage.js').MerchantStorage
  /** 子商户进件（融合钱包） */
  merchants: import('./global/merchants.js').Merchants
  /** 境外支付·付款码支付 */
  micropay: import('./global/micropay.js').Micropay
  /** 境外支付·委托代扣 */
  papay: import('./global/papay.js').Papay
  /** 境外支付·分账 */
  profitSharing: import('./global/profit-sharing.js').ProfitSharing
  /** 境外支付 */
  refund: import('./global/refund.js').Refund
  /** 境外支付·退款：申请退款、查询所有退款 */
  refunds: import('./global/refunds.js').Refunds
  /** 境外支付 */
  settle: import('./global/settle.js').Settle
  /** 境外支付：下载对账单 */
  statements: import('./global/statements.js').Statements
  /** 境外支付·下单 */
  transactions: import('./global/transactions.js').Transactions
}
