/** `v3/platsolution/ecommerce/mch-transfer/` */
export interface MchTransfer {
  /** 平台收付通·售后赔付：请求赔付 */
  compensateBills: import('./mch-transfer/compensate-bills.js').CompensateBills
  /** 平台保证金：请求保证金售后赔付 */
  depositAfterSalesCompensationBills: import('./mch-transfer/deposit-after-sales-compensation-bills.js').DepositAfterSalesCompensationBills
  /** 平台保证金：发起保证金赔付保司保费 */
  depositInsurancePremiumsCompensationBills: import('./mch-transfer/deposit-insurance-premiums-compensation-bills.js').DepositInsurancePremiumsCompensationBills
  /** 平台保证金：发起保证金赔付用户运费 */
  depositShippingCostCompensationBills: import('./mch-transfer/deposit-shipping-cost-compensation-bills.js').DepositShippingCostCompensationBills
  /** 平台收付通·保险理赔：请求保险理赔 */
  insuranceClaimBills: import('./mch-transfer/insurance-claim-bills.js').InsuranceClaimBills
  /** 平台收付通·赔付商家：请求赔付 */
  subMchCompensationBills: import('./mch-transfer/sub-mch-compensation-bills.js').SubMchCompensationBills
  /** 平台保证金：保证金赔付 */
  transferBills: import('./mch-transfer/transfer-bills.js').TransferBills
}
