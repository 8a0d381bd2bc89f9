/** `v3/papay/pay/partner/schedules/` */
export interface Schedules {
  contractId: import('./schedules/contract-id.js').ContractId
}
