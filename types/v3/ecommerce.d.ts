/** `v3/ecommerce/` */
export interface Ecommerce {
  /** 平台收付通·销户 */
  account: import('./ecommerce/account.js').Account
  /** 平台收付通·二级商户进件 */
  applyments: import('./ecommerce/applyments.js').Applyments
  /** 平台收付通·账单 */
  bill: import('./ecommerce/bill.js').Bill
  /** 平台收付通·合单代扣 */
  combinePapay: import('./ecommerce/combine-papay.js').CombinePapay
  /** 平台收付通·余额与提现 */
  fund: import('./ecommerce/fund.js').Fund
  /** 平台收付通·个人收款 */
  individualContracts: import('./ecommerce/individual-contracts.js').IndividualContracts
  /** 平台收付通·商家转账 */
  mchTransfer: import('./ecommerce/mch-transfer.js').MchTransfer
  /** 平台收付通·分账 */
  profitsharing: import('./ecommerce/profitsharing.js').Profitsharing
  /** 平台收付通·退款 */
  refunds: import('./ecommerce/refunds.js').Refunds
  /** 平台收付通·销户：查询指定主体子商户列表 */
  subjectSubMerchants: import('./ecommerce/subject-sub-merchants.js').SubjectSubMerchants
  /** 平台收付通·补差 */
  subsidies: import('./ecommerce/subsidies.js').Subsidies
}
