/** `v3/platsolution/ecommerce/mch-transfer/` */
export interface MchTransfer {
  compensateBills: import('./mch-transfer/compensate-bills.js').CompensateBills
  depositAfterSalesCompensationBills: import('./mch-transfer/deposit-after-sales-compensation-bills.js').DepositAfterSalesCompensationBills
  depositInsurancePremiumsCompensationBills: import('./mch-transfer/deposit-insurance-premiums-compensation-bills.js').DepositInsurancePremiumsCompensationBills
  depositShippingCostCompensationBills: import('./mch-transfer/deposit-shipping-cost-compensation-bills.js').DepositShippingCostCompensationBills
  insuranceClaimBills: import('./mch-transfer/insurance-claim-bills.js').InsuranceClaimBills
  subMchCompensationBills: import('./mch-transfer/sub-mch-compensation-bills.js').SubMchCompensationBills
  transferBills: import('./mch-transfer/transfer-bills.js').TransferBills
}
