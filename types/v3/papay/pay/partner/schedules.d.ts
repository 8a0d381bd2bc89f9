/** `v3/papay/pay/partner/schedules/` */
export interface Schedules {
  /** 委托代扣 */
  contractId: import('./schedules/contract-id.js').ContractId
}
