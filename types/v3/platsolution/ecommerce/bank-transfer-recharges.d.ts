/** `v3/platsolution/ecommerce/bank-transfer-recharges/` */
export interface BankTransferRecharges {
  apply: import('./bank-transfer-recharges/apply.js').Apply
  outRechargeNo: import('./bank-transfer-recharges/out-recharge-no.js').OutRechargeNo
}
