/** `v3/papay/pay/schedules/` */
export interface Schedules {
  contractId: import('./schedules/contract-id.js').ContractId
}
