/** `v3/platsolution/ecommerce/` */
export interface Ecommerce {
  bankTransferRecharges: import('./ecommerce/bank-transfer-recharges.js').BankTransferRecharges
  insuranceCompensationContracts: import('./ecommerce/insurance-compensation-contracts.js').InsuranceCompensationContracts
  mchTransfer: import('./ecommerce/mch-transfer.js').MchTransfer
  rechargeEmployees: import('./ecommerce/recharge-employees.js').RechargeEmployees
  recharges: import('./ecommerce/recharges.js').Recharges
  settle: import('./ecommerce/settle.js').Settle
  withdraw: import('./ecommerce/withdraw.js').Withdraw
}
